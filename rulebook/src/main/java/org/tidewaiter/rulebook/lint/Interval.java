package org.tidewaiter.rulebook.lint;

import java.time.LocalDate;
import java.util.Optional;
import org.tidewaiter.rulebook.pack.Node;

/**
 * Days from one to another, both included.
 *
 * @param from first day
 * @param until last day
 */
record Interval(LocalDate from, LocalDate until) {

    /** The days {@code from} to {@code until} of {@code node}; without them, from the first day there is or to the last. */
    static Interval of(Node.Fields node) {
        return new Interval(
                day(node, "from").orElse(LocalDate.MIN), day(node, "until").orElse(LocalDate.MAX));
    }

    static Optional<LocalDate> day(Node.Fields node, String key) {
        return node.findText(key).map(LocalDate::parse);
    }

    boolean inverted() {
        return until.isBefore(from);
    }

    boolean overlaps(Interval other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}
