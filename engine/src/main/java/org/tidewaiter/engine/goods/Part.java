package org.tidewaiter.engine.goods;

import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/**
 * One constituent with its share, as stated or measured.
 *
 * @param name what it is called in facts: the symbol of an element, the id of another thing, the plain writing of a formula
 * @param thing what it is, where the lexicon knows
 * @param elements symbols of its elements
 * @param share percentages admitted; for a balance everything
 * @param basis what it is a share of
 * @param balance true where it takes what the others leave
 * @param strength how far the share may be relied on
 * @param evidence where it stands
 */
record Part(
        String name,
        Optional<Thing> thing,
        Set<String> elements,
        Range share,
        Basis basis,
        boolean balance,
        Strength strength,
        Evidence evidence) {

    /** Whether this is a single element. */
    boolean isElement() {
        return elements.size() == 1 && thing.map(known -> known.isElement()).orElse(true);
    }

    Part withShare(Range mass) {
        return new Part(name, thing, elements, mass, Basis.MASS, balance, strength, evidence);
    }
}
