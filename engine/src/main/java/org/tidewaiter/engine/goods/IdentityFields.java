package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.Claim.Source;
import org.tidewaiter.engine.goods.Fact.Aspect;
import org.tidewaiter.engine.goods.Lexicon.Thing;

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

    /** The commodity number: one dedicated to a thing claims it; one that names other things contradicts the text. */
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
        Optional<Thing> named = settlement
                .settled()
                .map(Claim::thing)
                .filter(thing -> thing.type().material());
        if (named.isPresent() && tools.codes().namesSomethingElse(code, named.get())) {
            Set<String> others = tools.codes().candidates(code);
            List<Fact> weak = new TreeSet<>(others)
                    .stream()
                            .map(id -> new Fact(Aspect.IDENTITY, id, Strength.WEAK, evidence))
                            .toList();
            facts.addAll(weak);
            settlement.contradict(Contradiction.Kind.TEXT_AND_CODE, weak.getFirst());
            settlement.rival(others);
        }
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
                .ifPresent(written -> Formula.parse(written.strip())
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
