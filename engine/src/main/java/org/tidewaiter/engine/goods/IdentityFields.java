package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.Claim.Source;
import org.tidewaiter.engine.goods.Fact.Aspect;
import org.tidewaiter.engine.goods.formula.Formula;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Reads the fields that may by themselves say what goods are. */
final class IdentityFields {

    private final Line line;
    private final Tools tools;
    private final Settlement settlement;
    private final List<Fact> facts;

    IdentityFields(Line line, Tools tools, Settlement settlement, List<Fact> facts) {
        this.line = line;
        this.tools = tools;
        this.settlement = settlement;
        this.facts = facts;
    }

    private void claim(Source source, Thing thing, Strength strength, Evidence evidence) {
        Fact fact = new Fact(Aspect.IDENTITY, thing.id(), strength, evidence);
        facts.add(fact);
        settlement.hear(new Claim(source, thing, fact));
    }

    /**
     * The commodity number: one dedicated to a thing claims it; one that names other things contradicts the text. A
     * material that is declared under a number made for items may be one of them.
     */
    void code() {
        if (line.commodityCode().isEmpty()) {
            return;
        }
        String code = line.commodityCode().get();
        Evidence evidence = Evidence.whole("commodityCode", code);
        Optional<Thing> dedicated = tools.codes().dedicated(code);
        if (dedicated.isPresent()) {
            claim(Source.CODE, dedicated.get(), Strength.INFERRED, evidence);
            return;
        }
        List<Thing> named = settlement.settled().map(Claim::thing).map(List::of).orElse(settlement.heads());
        Set<String> others = others(code, named);
        if (!others.isEmpty()) {
            Strength strength = isConclusive(code, named) ? Strength.INFERRED : Strength.WEAK;
            List<Fact> pointed = new TreeSet<>(others)
                    .stream()
                            .map(id -> new Fact(Aspect.IDENTITY, id, strength, evidence))
                            .toList();
            facts.addAll(pointed);
            settlement.contradict(Contradiction.Kind.TEXT_AND_CODE, pointed.getFirst());
            settlement.rival(others);
        } else if (named.size() == 1 && named.getFirst().type().material()) {
            settlement.doubt(tools.codes().meant(code, named.getFirst()));
        }
    }

    /**
     * Whether a number that names something else than {@code named} does so surely. The numbers that are held of a material are those
     * it is usually declared under: another one contradicts it surely only under a heading of other materials, or where it was made for other items.
     */
    private boolean isConclusive(String code, List<Thing> named) {
        return tools.codes().isOfMaterials(code)
                || tools.codes().isOfItems(code)
                || named.stream().noneMatch(thing -> thing.type().material());
    }

    /** Ids of the things that {@code code} names where the text names nothing but others. */
    private Set<String> others(String code, List<Thing> named) {
        Set<String> pointed = tools.codes().pointsTo(code);
        boolean material = named.size() == 1 && named.getFirst().type().material();
        Set<String> others = material && pointed.isEmpty() ? tools.codes().candidates(code) : pointed;
        return !named.isEmpty() && named.stream().allMatch(thing -> isAnother(thing, code, others)) ? others : Set.of();
    }

    private boolean isAnother(Thing thing, String code, Set<String> others) {
        return switch (thing.type()) {
            case ELEMENT, COMPOUND, ALLOY, MIXTURE, MINERAL -> tools.codes().namesSomethingElse(code, thing);
            case ARTICLE, ORDINARY ->
                !others.contains(thing.id()) && !tools.codes().admits(code, thing);
            case EQUIPMENT ->
                (tools.codes().isOfMaterials(code) || tools.codes().isOfItems(code))
                        && !others.contains(thing.id())
                        && !tools.codes().admits(code, thing);
        };
    }

    /** The CAS number. */
    void cas() {
        line.cas()
                .ifPresent(cas -> tools.things()
                        .cas(cas.strip())
                        .ifPresent(thing -> claim(Source.CAS, thing, Strength.STATED, Evidence.whole("cas", cas))));
    }

    /** The formula. */
    void formula() {
        line.formula()
                .ifPresent(written -> Formula.stated(written)
                        .ifPresent(formula -> claim(
                                Source.FORMULA,
                                tools.things().ofOrUnlisted(formula),
                                Strength.STATED,
                                Evidence.whole("formula", written))));
    }

    /** What is written on the goods. */
    void markings() {
        if (line.observed().get("markings") instanceof Value.Text written) {
            TextReading markings = tools.readMarkings(written.text());
            List<Thing> things = Heads.distinct(markings.heads());
            if (things.size() == 1 && !markings.doubtful() && !markings.alloyed()) {
                Fact fact = DescriptionFacts.first(markings).orElseThrow();
                facts.add(fact);
                settlement.hear(new Claim(Source.MARKINGS, things.getFirst(), fact));
            }
        }
    }
}
