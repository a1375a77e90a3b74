package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Range;

/**
 * A percentage in running text.
 *
 * @param range the percentages admitted; for a balance everything
 * @param basis what it is a share of
 * @param purity true where the writing says that it is a purity: nines, or the word itself
 * @param balance true for the rest of a mixture
 * @param first index of its first token
 * @param last index of its last token
 */
record Percent(Range range, Basis basis, boolean purity, boolean balance, int first, int last) {

    /** Whether both stand in the same place of the text and admit the same percentages. */
    boolean isSameAs(Percent other) {
        return first == other.first && range.sameAs(other.range);
    }

    /** The same as the most that one of several may have of a sum. */
    Percent upTo() {
        Range most = new Range(Optional.of(BigDecimal.ZERO), false, range.high(), range.highOpen());
        return new Percent(most, basis, purity, balance, first, last);
    }
}
