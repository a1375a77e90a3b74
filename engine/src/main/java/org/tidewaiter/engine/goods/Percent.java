package org.tidewaiter.engine.goods;

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

    Percent asPurity() {
        return new Percent(range, basis, true, balance, first, last);
    }
}
