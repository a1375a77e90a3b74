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

    /** A plain writing: {@code 3.15}, {@code >=99.9}, {@code 99.99..99.999}. */
    static String show(Range range) {
        Optional<BigDecimal> point = range.point();
        if (point.isPresent()) {
            return plain(point.get());
        }
        if (range.low().isPresent() && range.high().isPresent()) {
            return plain(range.low().get()) + ".." + plain(range.high().get());
        }
        if (range.low().isPresent()) {
            return (range.lowOpen() ? ">" : ">=") + plain(range.low().get());
        }
        return range.high()
                .map(high -> (range.highOpen() ? "<" : "<=") + plain(high))
                .orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
