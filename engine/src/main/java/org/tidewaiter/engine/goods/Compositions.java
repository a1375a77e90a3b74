package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/**
 * What goods consist of, from all sources.
 *
 * @param described in the description
 * @param listed in the composition of the line
 * @param measured by an instrument
 */
record Compositions(Composition described, Composition listed, Composition measured) {

    List<Composition> all() {
        return List.of(described, listed, measured);
    }

    /** Whether one of the stated ones is complete. */
    boolean closed() {
        return described.closed() || listed.closed();
    }

    /** The share of the only element of {@code thing}, the measured one first; empty where none is given. */
    Optional<Range> share(Thing thing) {
        if (thing.elements().size() != 1) {
            return Optional.empty();
        }
        String symbol = thing.elements().iterator().next();
        for (Composition composition : List.of(measured, listed, described)) {
            Range share = composition.shares().get(symbol);
            if (share != null && !share.sameAs(Goods.PRESENT)) {
                return Optional.of(share);
            }
        }
        return Optional.empty();
    }

    /** Adds all shares, the measured ones last. */
    void addTo(Shares shares) {
        shares.stated(described, listed);
        shares.measured(measured, described, listed);
    }
}
