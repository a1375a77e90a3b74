package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Range;

/** Ranges in facts. */
final class Ranges {

    /** Every percentage. */
    static final Range PERCENT =
            new Range(Optional.of(BigDecimal.ZERO), false, Optional.of(BigDecimal.valueOf(100)), false);

    private Ranges() {}

    /** A plain writing: {@code 3.15}, {@code >=99.9}, {@code <5}, {@code 99.99..99.999}. */
    static String show(Range range) {
        Optional<BigDecimal> point = range.point();
        if (point.isPresent()) {
            return plain(point.get());
        }
        boolean toTheTop = range.high().isEmpty() || (range.high().equals(PERCENT.high()) && !range.highOpen());
        if (toTheTop && range.low().isPresent()) {
            return (range.lowOpen() ? ">" : ">=") + plain(range.low().get());
        }
        boolean fromTheBottom = range.low().isEmpty() || (range.low().get().signum() == 0 && !range.lowOpen());
        if (fromTheBottom && range.high().isPresent()) {
            return (range.highOpen() ? "<" : "<=") + plain(range.high().get());
        }
        return range.low().map(Ranges::plain).orElse("") + ".."
                + range.high().map(Ranges::plain).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
