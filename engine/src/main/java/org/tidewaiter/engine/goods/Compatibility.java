package org.tidewaiter.engine.goods;

import java.util.Optional;
import org.tidewaiter.engine.goods.Claim.Source;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Whether two names may stand for the same goods, and which of them says more. */
final class Compatibility {

    private Compatibility() {}

    /** The name that says more, where both may be true of the same goods; empty where they may not. */
    static Optional<Thing> narrower(Thing one, Thing other) {
        if (one.id().equals(other.id())) {
            return one.elements().equals(other.elements()) ? Optional.of(one) : Optional.empty();
        }
        if (one.broader().contains(other.id())) {
            return Optional.of(one);
        }
        if (other.broader().contains(one.id())) {
            return Optional.of(other);
        }
        if (!one.type().material()
                || !other.type().material()
                || one.elements().isEmpty()
                || other.elements().isEmpty()) {
            return Optional.empty();
        }
        if (one.elements().equals(other.elements())) {
            return sameElements(one, other);
        }
        if (varies(other) && other.elements().containsAll(one.elements())) {
            return Optional.of(other);
        }
        return varies(one) && one.elements().containsAll(other.elements()) ? Optional.of(one) : Optional.empty();
    }

    /** As {@link #narrower}, but of claims: what a source can and cannot know is taken into account. */
    static Optional<Thing> narrower(Thing known, Claim claim) {
        boolean analysed = claim.source() == Source.COMPOSITION || claim.source() == Source.MEASUREMENT;
        boolean element = claim.thing().isElement();
        if (analysed && element && !known.id().equals(claim.thing().id())) {
            boolean unseen = claim.source() == Source.MEASUREMENT
                    && known.type() == Lexicon.Type.COMPOUND
                    && known.elements().containsAll(claim.thing().elements());
            return unseen || known.broader().contains(claim.thing().id()) || allotrope(known, claim.thing())
                    ? Optional.of(known)
                    : Optional.empty();
        }
        return narrower(known, claim.thing());
    }

    private static boolean allotrope(Thing known, Thing element) {
        return known.type().material() && known.elements().equals(element.elements());
    }

    /** Of two things with the same elements, the one that is more than the element or has a formula says more. */
    private static Optional<Thing> sameElements(Thing one, Thing other) {
        if (one.isElement()) {
            return Optional.of(other);
        }
        if (other.isElement()) {
            return Optional.of(one);
        }
        if (one.formula().isPresent() && other.formula().isPresent()) {
            return namesakes(one, other);
        }
        return Optional.of(one.formula().isPresent() ? one : other);
    }

    /** Compounds of two elements go by one name whatever the ratio: of gallium oxide and Ga2O, the name says which of both is meant. */
    private static Optional<Thing> namesakes(Thing one, Thing other) {
        if (one.elements().size() != 2 || Things.isUnlisted(one) == Things.isUnlisted(other)) {
            return Optional.empty();
        }
        return Optional.of(Things.isUnlisted(one) ? other : one);
    }

    private static boolean varies(Thing thing) {
        return switch (thing.type()) {
            case ALLOY, MIXTURE, MINERAL -> true;
            case ELEMENT, COMPOUND, ARTICLE, EQUIPMENT, ORDINARY -> false;
        };
    }
}
