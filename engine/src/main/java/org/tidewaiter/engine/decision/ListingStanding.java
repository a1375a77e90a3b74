package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.screening.list.Measure;

/** Whether what was ordered against a listed party operates on a day. */
sealed interface ListingStanding {

    /**
     * It does.
     *
     * @param measure the measure that does; empty where the list says no more than that the party is listed
     */
    record Operates(Optional<Measure> measure) implements ListingStanding {}

    /** It is suspended. */
    record Suspended(Measure measure) implements ListingStanding {}

    /** The last suspension is over, and the list does not say what came after it. */
    record RunOut(LocalDate last) implements ListingStanding {}

    /** It has ended. */
    record Ended(LocalDate last) implements ListingStanding {}

    /** It has not begun. */
    record NotYet(LocalDate first) implements ListingStanding {}

    /** The standing on {@code day} of a party against whom {@code measures} were ordered. */
    static ListingStanding of(List<Measure> measures, LocalDate day) {
        if (measures.isEmpty()) {
            return new Operates(Optional.empty());
        }
        Optional<Measure> operating =
                measures.stream().filter(measure -> measure.inForce(day)).findFirst();
        if (operating.isPresent()) {
            return new Operates(operating);
        }
        Optional<Measure> suspended = measures.stream()
                .filter(measure -> measure.suspended() && covers(measure, day))
                .findFirst();
        if (suspended.isPresent()) {
            return new Suspended(suspended.get());
        }
        Optional<LocalDate> next = measures.stream()
                .flatMap(measure -> measure.from().stream())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder());
        return measures.stream()
                .filter(measure -> measure.until().filter(day::isAfter).isPresent())
                .max(Comparator.comparing(measure -> measure.until().orElseThrow()))
                .map(last -> over(last, next))
                .orElseGet(() -> new NotYet(next.orElse(day)));
    }

    private static ListingStanding over(Measure last, Optional<LocalDate> next) {
        LocalDate until = last.until().orElseThrow();
        return last.suspended() && next.isEmpty() ? new RunOut(until) : new Ended(until);
    }

    private static boolean covers(Measure measure, LocalDate day) {
        return measure.from().filter(day::isBefore).isEmpty()
                && measure.until().filter(day::isAfter).isEmpty();
    }
}
