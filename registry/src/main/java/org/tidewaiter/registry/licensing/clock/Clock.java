package org.tidewaiter.registry.licensing.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.rulebook.procedure.Interruption;
import org.tidewaiter.rulebook.procedure.TimeLimit;

/**
 * Reads the clock of a case. A day counts if the clock stood open on it: it is after the day of the start, no interruption that began
 * before it lasts, and, where the limit counts days of work, work is done on it.
 */
public final class Clock {

    /** Further than any limit reaches, in days: an end for the search. */
    private static final int HORIZON = 3660;

    private final TimeLimit limit;
    private final WorkCalendar calendar;

    /** A clock that goes by {@code limit} and {@code calendar}. */
    public Clock(TimeLimit limit, WorkCalendar calendar) {
        this.limit = limit;
        this.calendar = calendar;
    }

    /** What the clock shows at the end of {@code day}, with what was known and announced by then. */
    public Reading read(List<ClockEvent> all, LocalDate day) {
        List<ClockEvent> events = all.stream()
                .filter(event -> !event.recorded().isAfter(day) && !event.day().isAfter(day))
                .sorted(Comparator.comparing(ClockEvent::day))
                .toList();
        Optional<LocalDate> start = events.stream()
                .filter(ClockEvent.Started.class::isInstance)
                .map(ClockEvent::day)
                .findFirst();
        if (start.isEmpty()) {
            return new Reading(Reading.State.NOT_STARTED, 0, Optional.empty(), false);
        }
        Optional<LocalDate> stop = events.stream()
                .filter(ClockEvent.Stopped.class::isInstance)
                .map(ClockEvent::day)
                .findFirst();
        LocalDate end = stop.orElse(day);
        boolean disapplied = events.stream()
                .anyMatch(event -> event instanceof ClockEvent.Interrupted interrupted
                        && limit.disappliedBy().contains(interrupted.by()));
        int used = counted(events, start.get(), end, day);
        if (disapplied) {
            Reading.State state = stop.isPresent() ? Reading.State.STOPPED : Reading.State.DISAPPLIED;
            return new Reading(state, used, Optional.empty(), false);
        }
        boolean paused = !interruptions(events, end).isEmpty();
        Reading.State state =
                stop.isPresent() ? Reading.State.STOPPED : paused ? Reading.State.PAUSED : Reading.State.RUNNING;
        Optional<LocalDate> due =
                stop.isEmpty() && paused && used < limit.days() ? Optional.empty() : due(events, start.get(), day);
        return new Reading(state, used, due, used > limit.days());
    }

    private int counted(List<ClockEvent> events, LocalDate start, LocalDate end, LocalDate known) {
        int used = 0;
        for (LocalDate each = start.plusDays(1); !each.isAfter(end); each = each.plusDays(1)) {
            used += counts(events, each, known) ? 1 : 0;
        }
        return used;
    }

    private Optional<LocalDate> due(List<ClockEvent> events, LocalDate start, LocalDate known) {
        int left = limit.days();
        LocalDate each = start;
        for (int i = 0; i < HORIZON && left > 0; i++) {
            each = each.plusDays(1);
            left -= counts(events, each, known) ? 1 : 0;
        }
        return left == 0 ? Optional.of(each) : Optional.empty();
    }

    private boolean counts(List<ClockEvent> events, LocalDate each, LocalDate known) {
        return (!limit.working() || calendar.works(each, known))
                && interruptions(events, each.minusDays(1)).isEmpty();
    }

    /** The interruptions that last at the end of {@code day}. */
    private Set<Interruption> interruptions(List<ClockEvent> events, LocalDate day) {
        Set<Interruption> last = EnumSet.noneOf(Interruption.class);
        for (ClockEvent event : events) {
            if (!event.day().isAfter(day)) {
                switch (event) {
                    case ClockEvent.Interrupted interrupted -> {
                        if (limit.pausedBy().contains(interrupted.by())) {
                            last.add(interrupted.by());
                        }
                    }
                    case ClockEvent.Resumed resumed -> last.remove(resumed.from());
                    case ClockEvent.Started started -> {}
                    case ClockEvent.Stopped stopped -> {}
                }
            }
        }
        return last;
    }
}
