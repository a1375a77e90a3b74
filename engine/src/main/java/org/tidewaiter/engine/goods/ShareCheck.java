package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Claim.Source;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Compares shares that do not by themselves say what the goods are with what is settled, and notes what they leave in doubt or contradict. */
final class ShareCheck {

    /** From this share on, an article holds more of a material than is built into one. */
    private static final BigDecimal MUCH = BigDecimal.valueOf(20);

    /** Above this share, other elements are more than impurities. */
    private static final BigDecimal IMPURITY = BigDecimal.valueOf(5);

    private final Settlement settlement;
    private final Things things;

    /** Compares with what {@code settlement} says. */
    ShareCheck(Settlement settlement, Things things) {
        this.settlement = settlement;
        this.things = things;
    }

    /** Compares {@code composition}, which {@code source} states, with what is settled. */
    void weigh(Composition composition, Source source) {
        if (settlement.settled().isEmpty() || composition.isEmpty()) {
            return;
        }
        Thing thing = settlement.settled().get().thing();
        Set<String> elements = thing.type().material() ? thing.elements() : settlement.elementsOf(thing);
        Optional<Part> main = composition.main(BigDecimal.ZERO);
        if (main.isEmpty()) {
            return;
        }
        if (!thing.type().material() && thing.elements().isEmpty()) {
            doubtParts(thing, composition);
            composition
                    .main(Settlement.HALF)
                    .ifPresent(part -> part.thing().ifPresent(other -> weigh(thing, other, part, source)));
            return;
        }
        BigDecimal outside = composition.outside(elements::contains);
        if (outside.compareTo(Settlement.HALF) >= 0) {
            Part foreign = composition.largestOutside(elements::contains);
            settlement.contradict(
                    Claim.clash(settlement.settled().get().source(), source), DescriptionFacts.share(foreign));
            foreign.thing().ifPresent(other -> settlement.rival(Set.of(other.id())));
        } else if (isMinor(thing, composition)) {
            settlement.doubt(Set.of(Identity.UNLISTED_ALLOY));
        } else if (thing.type().definite() && outside.compareTo(IMPURITY) > 0) {
            settlement.doubt(things.alloysWith(composition.shares().keySet()));
            settlement.doubt(Set.of(Identity.UNLISTED_ALLOY));
        } else if (outside.signum() > 0) {
            Set<String> all = new TreeSet<>(elements);
            all.addAll(composition.shares().keySet());
            things.alloyOf(all).ifPresent(settlement::doubt);
        } else if (thing.type() == Lexicon.Type.MIXTURE
                && composition.main(Settlement.HALF).isPresent()) {
            things.alloyOf(elements).ifPresent(settlement::doubt);
        }
    }

    /** An article that holds much of what it is made with may as well be that material and what it is packed in. */
    private void doubtParts(Thing thing, Composition composition) {
        for (Part part : composition.parts()) {
            if (Composition.low(part.share()).compareTo(MUCH) >= 0) {
                part.thing()
                        .filter(settlement::isIncorporated)
                        .filter(other -> !Everyday.isAllThrough(other) && !isMadeWith(thing, other))
                        .ifPresent(settlement::doubt);
            }
        }
    }

    private void weigh(Thing thing, Thing other, Part part, Source source) {
        if (settlement.isForeign(thing, other)) {
            settlement.contradict(
                    Claim.clash(settlement.settled().orElseThrow().source(), source), DescriptionFacts.share(part));
            settlement.rival(Set.of(other.id()));
        } else if (!isMadeWith(thing, other)) {
            settlement.doubt(other);
        }
    }

    /** Whether an article is known to be made with {@code material}, as darts are with tungsten: its share then says nothing new. */
    private static boolean isMadeWith(Thing article, Thing material) {
        return article.type() == Lexicon.Type.ARTICLE && article.madeWith().contains(material.id());
    }

    /** Whether an element makes up less than half of what is called by its name. */
    private static boolean isMinor(Thing thing, Composition composition) {
        if (!thing.isElement()) {
            return false;
        }
        Range share = composition.shares().get(thing.elements().iterator().next());
        return share != null && Composition.high(share).compareTo(Settlement.HALF) < 0;
    }
}
