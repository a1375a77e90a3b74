package org.tidewaiter.engine.screening.ownership;

import java.math.BigDecimal;

/**
 * What is known of a share, in percent. An unknown share lies anywhere between its bounds; it is not zero.
 *
 * @param low least it can be, 0 to 100
 * @param high most it can be, not less than {@code low}
 */
public record Share(BigDecimal low, BigDecimal high) {

    /** The whole, in percent. */
    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Nothing is known. */
    public static final Share UNKNOWN = new Share(BigDecimal.ZERO, WHOLE);

    /** No share. */
    public static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Refuses bounds outside 0 to 100 or in the wrong order. */
    public Share {
        if (low.signum() < 0 || high.compareTo(WHOLE) > 0 || low.compareTo(high) > 0) {
            throw new IllegalArgumentException("not a share in percent: " + low + " to " + high);
        }
    }

    /** Exactly {@code percent}. */
    public static Share of(BigDecimal percent) {
        return new Share(percent, percent);
    }

    /** Exactly {@code percent}. */
    public static Share of(String percent) {
        return of(new BigDecimal(percent));
    }

    /** Both together, at most the whole. */
    Share plus(Share other) {
        return new Share(low.add(other.low).min(WHOLE), high.add(other.high).min(WHOLE));
    }

    /** The larger of both, bound by bound. */
    Share larger(Share other) {
        return new Share(low.max(other.low), high.max(other.high));
    }

    /** This share of that share. */
    Share times(Share other) {
        return new Share(
                low.multiply(other.low).movePointLeft(2),
                high.multiply(other.high).movePointLeft(2));
    }
}
