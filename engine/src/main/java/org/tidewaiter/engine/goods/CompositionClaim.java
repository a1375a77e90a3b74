package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.goods.Claim.Source;
import org.tidewaiter.engine.goods.Fact.Aspect;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Reads from a composition what the goods are. */
final class CompositionClaim {

    /** From this share on, the goods are that constituent. */
    private static final BigDecimal PURE = BigDecimal.valueOf(95);
    /** From this share on, an element has been refined and is no alloy any more. */
    private static final String REFINED = "99.9";
    /** Least sum of its elements from which goods are an alloy. */
    private static final BigDecimal MOSTLY = BigDecimal.valueOf(70);
    /** From this share on, an element that an alloy does not have makes it another. */
    private static final BigDecimal MINOR = BigDecimal.valueOf(5);

    private final Things things;

    CompositionClaim(Things things) {
        this.things = things;
    }

    /**
     * What {@code composition} says by itself, if it says one thing.
     *
     * @param named what the goods are called: an alloy may well consist of its main element up to {@value #REFINED} %, and
     *     so may one that consists of just the elements given
     */
    Optional<Claim> of(Composition composition, Source source, Optional<Thing> named) {
        Optional<Part> pure = composition
                .main(PURE)
                .filter(part -> part.thing().isPresent())
                .filter(part -> named.filter(alloy -> mayBe(alloy, part)).isEmpty())
                .filter(part -> things.alloyOf(composition.shares().keySet())
                        .filter(alloy -> mayBe(alloy, part))
                        .isEmpty());
        if (pure.isPresent()) {
            Part part = pure.get();
            return Optional.of(new Claim(
                    source, part.thing().orElseThrow(), identity(part.thing().get(), part)));
        }
        return alloy(composition)
                .map(thing -> new Claim(
                        source,
                        thing,
                        identity(thing, composition.main(BigDecimal.ZERO).orElseThrow())));
    }

    private static boolean mayBe(Thing alloy, Part part) {
        return alloy.type() == Lexicon.Type.ALLOY
                && part.isElement()
                && alloy.elements().containsAll(part.elements())
                && Composition.low(part.share()).compareTo(new BigDecimal(REFINED)) < 0;
    }

    private static Fact identity(Thing thing, Part part) {
        Strength strength = part.strength() == Strength.MEASURED ? Strength.MEASURED : Strength.INFERRED;
        return new Fact(Aspect.IDENTITY, thing.id(), strength, part.evidence());
    }

    /** The one alloy that holds most of the goods and every larger element of them. */
    private Optional<Thing> alloy(Composition composition) {
        Set<String> larger = new TreeSet<>();
        for (Part part : composition.parts()) {
            if (part.isElement() && Composition.low(part.share()).compareTo(MINOR) >= 0) {
                larger.addAll(part.elements());
            }
        }
        if (larger.size() < 2) {
            return Optional.empty();
        }
        Optional<Thing> thing = things.alloyOf(larger, composition.shares().keySet());
        return thing.filter(alloy -> inside(composition, alloy).compareTo(MOSTLY) >= 0);
    }

    private static BigDecimal inside(Composition composition, Thing alloy) {
        return composition.outside(symbol -> !alloy.elements().contains(symbol));
    }

    /** Ids between which a composition leaves the goods: its main constituent, and alloys that hold it. A share nobody gave may be any. */
    Set<String> candidates(Composition composition) {
        Set<String> ids = new TreeSet<>();
        for (Part main : mainParts(composition)) {
            main.thing().ifPresent(thing -> Settlement.withBroader(thing, ids));
            if (main.thing().filter(Thing::isElement).isPresent()) {
                ids.add(Identity.UNLISTED_ALLOY);
                if (composition.shares().size() > 1) {
                    ids.addAll(things.alloysWith(composition.shares().keySet()));
                }
            }
        }
        return ids;
    }

    /** The part that makes up half of the goods, and compounds mixed with it; where that is not known, those that may. */
    private static List<Part> mainParts(Composition composition) {
        Optional<Part> main = composition.main(Settlement.HALF);
        return composition.parts().stream()
                .filter(part -> isMixedIn(part)
                        || main.map(part::equals)
                                .orElse(Composition.high(part.share()).compareTo(Settlement.HALF) >= 0))
                .toList();
    }

    /** Whether a part stays what it is in a mixture: compounds do, and metals become an alloy. */
    private static boolean isMixedIn(Part part) {
        return !part.isElement() && Composition.low(part.share()).compareTo(MINOR) >= 0;
    }

    /** Whether an alloy that the lexicon does not hold is the metal in its main part, or nearly so: its name is not to make it less. */
    boolean nearlyPure(Composition composition) {
        return composition.main(PURE).filter(Part::isElement).isPresent();
    }
}
