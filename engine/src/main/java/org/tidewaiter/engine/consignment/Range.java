package org.tidewaiter.engine.consignment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is known of an exact number: it lies between two bounds. A number known exactly is a range of one point.
 *
 * @param low lower bound, absent where unbounded
 * @param lowOpen true where the lower bound itself is excluded
 * @param high upper bound, absent where unbounded
 * @param highOpen true where the upper bound itself is excluded
 */
public record Range(Optional<BigDecimal> low, boolean lowOpen, Optional<BigDecimal> high, boolean highOpen) {

    /** The range that says nothing. */
    public static final Range ANY = new Range(Optional.empty(), true, Optional.empty(), true);

    /** Refuses an empty range. */
    public Range {
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().compareTo(high.get());
            if (order > 0 || (order == 0 && (lowOpen || highOpen))) {
                throw new IllegalArgumentException("empty range: " + low.get() + " to " + high.get());
            }
        }
    }

    /** Exactly {@code value}. */
    public static Range exactly(BigDecimal value) {
        return new Range(Optional.of(value), false, Optional.of(value), false);
    }

    /** {@code low} or more. */
    public static Range atLeast(BigDecimal low) {
        return new Range(Optional.of(low), false, Optional.empty(), true);
    }

    /** More than {@code low}. */
    public static Range above(BigDecimal low) {
        return new Range(Optional.of(low), true, Optional.empty(), true);
    }

    /** {@code high} or less. */
    public static Range atMost(BigDecimal high) {
        return new Range(Optional.empty(), true, Optional.of(high), false);
    }

    /** Less than {@code high}. */
    public static Range below(BigDecimal high) {
        return new Range(Optional.empty(), true, Optional.of(high), true);
    }

    /** {@code low} or more and less than {@code high}. */
    public static Range from(BigDecimal low, BigDecimal high) {
        return new Range(Optional.of(low), false, Optional.of(high), true);
    }

    /** Whether {@code value} lies in this range. */
    public boolean contains(BigDecimal value) {
        boolean aboveLow = low.isEmpty() || value.compareTo(low.get()) > (lowOpen ? 0 : -1);
        boolean belowHigh = high.isEmpty() || value.compareTo(high.get()) < (highOpen ? 0 : 1);
        return aboveLow && belowHigh;
    }

    /** The part common to both, or empty where they have nothing in common. */
    public Optional<Range> and(Range other) {
        Range lower = tighterLow(other);
        Range upper = tighterHigh(other);
        if (lower.low.isPresent() && upper.high.isPresent()) {
            int order = lower.low.get().compareTo(upper.high.get());
            if (order > 0 || (order == 0 && (lower.lowOpen || upper.highOpen))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Range(lower.low, lower.lowOpen, upper.high, upper.highOpen));
    }

    /** Whether every number of this range also lies in {@code other}. */
    public boolean within(Range other) {
        return and(other).filter(this::sameAs).isPresent();
    }

    /** Whether both describe the same numbers, whatever the scale in which their bounds are written. */
    public boolean sameAs(Range other) {
        return sameBound(low, lowOpen, other.low, other.lowOpen)
                && sameBound(high, highOpen, other.high, other.highOpen);
    }

    /** The one number of this range, where it holds just one. */
    public Optional<BigDecimal> point() {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0 ? low : Optional.empty();
    }

    private Range tighterLow(Range other) {
        if (low.isEmpty()) {
            return other;
        }
        if (other.low.isEmpty()) {
            return this;
        }
        int order = low.get().compareTo(other.low.get());
        return order > 0 || (order == 0 && lowOpen) ? this : other;
    }

    private Range tighterHigh(Range other) {
        if (high.isEmpty()) {
            return other;
        }
        if (other.high.isEmpty()) {
            return this;
        }
        int order = high.get().compareTo(other.high.get());
        return order < 0 || (order == 0 && highOpen) ? this : other;
    }

    private static boolean sameBound(
            Optional<BigDecimal> one, boolean oneOpen, Optional<BigDecimal> two, boolean twoOpen) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.isEmpty() && two.isEmpty();
        }
        return one.get().compareTo(two.get()) == 0 && oneOpen == twoOpen;
    }
}
