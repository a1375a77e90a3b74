package org.tidewaiter.registry.licensing.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.clock.Calendars;
import org.tidewaiter.registry.licensing.clock.Clock;
import org.tidewaiter.registry.licensing.clock.ClockEvent;
import org.tidewaiter.registry.licensing.clock.Reading;
import org.tidewaiter.registry.licensing.clock.WorkCalendar;
import org.tidewaiter.rulebook.procedure.Interruption;
import org.tidewaiter.rulebook.procedure.Procedure;
import org.tidewaiter.rulebook.procedure.Procedures;
import org.tidewaiter.rulebook.procedure.TimeLimit;

/** Reads how much of its time an authority has used on an application: from its steps, by the days at its seat. */
public final class CaseClock {

    private static final String STEPS = """
            SELECT e.recorded_at, e.interruption, t.effects
            FROM application_event e
            JOIN application_transition t USING (from_state, event, to_state)
            WHERE e.application = :application
            ORDER BY e.number""";

    private final Procedures procedures;
    private final Calendars calendars = new Calendars();

    /** Goes by {@code procedures}. */
    public CaseClock(Procedures procedures) {
        this.procedures = procedures;
    }

    /**
     * What the clock of a case shows.
     *
     * @param limit by which limit
     * @param reading what it shows
     * @param unannounced years that it reaches and of which no holiday is on record: what is due may be later
     */
    public record Shown(TimeLimit limit, Reading reading, List<Integer> unannounced) {
        /** Takes a copy. */
        public Shown {
            unannounced = List.copyOf(unannounced);
        }
    }

    /** What the clock of {@code application} shows at the end of {@code day}; empty where no limit is held for it. */
    public Optional<Shown> read(Tx tx, Application application, LocalDate day) {
        return procedures
                .of(application.jurisdiction())
                .flatMap(procedure -> procedure
                        .limit(subject(application))
                        .map(limit -> shown(tx, application, day, procedure, limit)));
    }

    private Shown shown(Tx tx, Application application, LocalDate day, Procedure procedure, TimeLimit limit) {
        WorkCalendar calendar = calendars.of(tx, application.jurisdiction());
        List<ClockEvent> events = events(tx, application.id(), procedure);
        Reading reading = new Clock(limit, calendar).read(events, day);
        return new Shown(limit, reading, limit.working() ? unannounced(calendar, events, reading) : List.of());
    }

    private static TimeLimit.Subject subject(Application application) {
        return application.amendment().equals(Optional.of(Application.Amendment.NON_KEY))
                ? TimeLimit.Subject.AMENDMENT
                : TimeLimit.Subject.LICENCE;
    }

    private static List<Integer> unannounced(WorkCalendar calendar, List<ClockEvent> events, Reading reading) {
        return Stream.concat(
                        events.stream()
                                .filter(ClockEvent.Started.class::isInstance)
                                .map(ClockEvent::day),
                        reading.due().stream())
                .map(LocalDate::getYear)
                .distinct()
                .filter(year -> !calendar.knows(year))
                .toList();
    }

    /** The steps that a clock minds, on the days at the seat of the authority. */
    private static List<ClockEvent> events(Tx tx, UUID application, Procedure procedure) {
        return tx
                .sql()
                .createQuery(STEPS)
                .bind("application", application)
                .map((row, context) -> {
                    LocalDate day = row.getTimestamp("recorded_at")
                            .toInstant()
                            .atZone(procedure.zone())
                            .toLocalDate();
                    Optional<Interruption> interruption =
                            Optional.ofNullable(row.getString("interruption")).map(Interruption::of);
                    return events(
                            day, effects((String[]) row.getArray("effects").getArray()), interruption);
                })
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<ClockEvent> events(LocalDate day, Set<Effect> effects, Optional<Interruption> interruption) {
        List<ClockEvent> events = new ArrayList<>();
        if (effects.contains(Effect.START_CLOCK)) {
            events.add(new ClockEvent.Started(day, day));
        }
        if (effects.contains(Effect.INTERRUPT_CLOCK)) {
            interruption.ifPresent(by -> events.add(new ClockEvent.Interrupted(day, day, by)));
        }
        if (effects.contains(Effect.RESUME_CLOCK)) {
            interruption.ifPresent(from -> events.add(new ClockEvent.Resumed(day, day, from)));
        }
        if (effects.contains(Effect.STOP_CLOCK)) {
            events.add(new ClockEvent.Stopped(day, day));
        }
        return events;
    }

    private static Set<Effect> effects(String[] words) {
        return Arrays.stream(words).map(Effect::of).collect(Collectors.toSet());
    }
}
