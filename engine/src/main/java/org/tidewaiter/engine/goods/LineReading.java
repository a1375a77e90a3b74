package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.Claim.Source;
import org.tidewaiter.engine.goods.Fact.Aspect;
import org.tidewaiter.engine.goods.Lexicon.Thing;
import org.tidewaiter.engine.goods.TextReading.Words;

/** Reads one line, field by field, and brings together what the fields say. */
final class LineReading {

    private final Line line;
    private final Tools tools;
    private final TextReading text;
    private final List<Fact> facts;
    private final List<Part> describedParts;
    private final Set<String> forms;
    private final Settlement settlement;
    private final Set<String> gradeThings = new TreeSet<>();
    /** Statements that clash without touching what the goods are: purities, shares. */
    private final List<Contradiction> sideContradictions = new ArrayList<>(1);

    private Composition described = Composition.NONE;
    private Composition listed = Composition.NONE;
    private Composition measured = Composition.NONE;

    LineReading(Line line, TextReading text, Tools tools) {
        this.line = line;
        this.tools = tools;
        this.text = text;
        this.describedParts = tools.parts().described(text);
        this.facts = DescriptionFacts.of(text, describedParts);
        this.forms = tools.forms().described(text);
        this.settlement = new Settlement(text, tools.things());
        text.grades().forEach(grade -> gradeThings.add(grade.series().thing()));
    }

    Goods goods() {
        code();
        cas();
        formula();
        line.form().ifPresent(form -> tools.forms().stated(form, forms, facts));
        Optional<Range> purity = purity();
        compositions();
        Stated stated = new Stated(line, facts);
        grade();
        Optional<Density> density = Density.of(line);
        properties(density);
        density.filter(known -> known.strength() == Strength.INFERRED).ifPresent(known -> {
            stated.measures.put(Density.NAME, known.range());
            facts.add(Properties.fact(known));
        });
        Identity identity = settlement.named() ? settlement.identity() : suggested(density);
        if (settlement.certain()) {
            thing().impliesForm().forEach(form -> tools.forms().add(form, forms));
        }
        Optional<Range> known = sideContradictions.isEmpty() ? purity.or(this::purityByComposition) : purity;
        Shares shares = shares(known);
        sideContradictions.addAll(0, settlement.contradictions());
        return new Goods(
                Subject.GOODS,
                identity,
                incorporated(),
                forms,
                known,
                shares.shares(),
                closed(),
                stated.measures,
                stated.truths,
                facts,
                sideContradictions);
    }

    private Thing thing() {
        return settlement.settled().orElseThrow().thing();
    }

    private void claim(Source source, Thing thing, Strength strength, Evidence evidence) {
        Fact fact = new Fact(Aspect.IDENTITY, thing.id(), strength, evidence);
        facts.add(fact);
        settlement.hear(new Claim(source, thing, fact));
    }

    private void code() {
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
            Fact fact = new Fact(Aspect.IDENTITY, String.join(" ", new TreeSet<>(others)), Strength.WEAK, evidence);
            facts.add(fact);
            settlement.contradict(Contradiction.Kind.TEXT_AND_CODE, fact);
            settlement.rival(others);
        }
    }

    private void cas() {
        line.cas()
                .ifPresent(cas -> tools.things()
                        .cas(cas.strip())
                        .ifPresent(thing -> claim(Source.CAS, thing, Strength.STATED, Evidence.whole("cas", cas))));
    }

    private void formula() {
        line.formula()
                .ifPresent(written -> Formula.parse(written.strip())
                        .ifPresent(formula -> claim(
                                Source.FORMULA,
                                tools.things().ofOrUnlisted(formula),
                                Strength.STATED,
                                Evidence.whole("formula", written))));
    }

    private Optional<Range> purity() {
        Optional<Range> stated = line.purity().map(Percentage::range);
        line.purity()
                .ifPresent(percent -> facts.add(new Fact(
                        Aspect.PURITY,
                        Ranges.show(percent.range()),
                        Strength.STATED,
                        Evidence.whole("purity", percent.stated()))));
        if (stated.isEmpty() || text.purity().isEmpty()) {
            return stated.or(text::purity);
        }
        Optional<Range> common = stated.flatMap(range -> range.and(text.purity().get()));
        if (common.isEmpty()) {
            Fact one = facts.stream()
                    .filter(fact -> fact.aspect() == Aspect.PURITY)
                    .findFirst()
                    .orElseThrow();
            sideContradictions.add(new Contradiction(Contradiction.Kind.STATEMENTS, one, facts.getLast()));
        }
        return common;
    }

    private void compositions() {
        described = tools.composition(describedParts);
        List<Part> listedParts = tools.parts().stated(line);
        listed = tools.composition(listedParts);
        List<Part> measuredParts = tools.parts().measured(line);
        measured = tools.composition(measuredParts);
        listedParts.forEach(part -> facts.add(DescriptionFacts.share(part)));
        measuredParts.forEach(part -> facts.add(DescriptionFacts.share(part)));
        hear(described, Source.COMPOSITION);
        hear(listed, Source.COMPOSITION);
        hear(measured, Source.MEASUREMENT);
    }

    private void hear(Composition composition, Source source) {
        if (composition.isEmpty()) {
            return;
        }
        Optional<Claim> claim = tools.compositionClaims().of(composition, source);
        if (claim.isPresent()) {
            insert(claim.get().fact());
            settlement.hear(claim.get());
        } else {
            settlement.weigh(composition, source);
        }
    }

    /** Adds a conclusion behind the facts of the same field that stand before it. */
    private void insert(Fact fact) {
        Evidence evidence = fact.evidence();
        int at = facts.size();
        for (int i = 0; i < facts.size(); i++) {
            Evidence other = facts.get(i).evidence();
            if (other.field().equals(evidence.field()) && other.start() <= evidence.start()) {
                at = i + 1;
            }
        }
        facts.add(at, fact);
    }

    private void grade() {
        if (line.attributes().get("magnetGrade") instanceof Value.Text grade) {
            tools.grades().of(grade.text()).ifPresent(known -> {
                gradeThings.add(known.series().thing());
                facts.add(new Fact(
                        Aspect.GRADE,
                        grade.text(),
                        Strength.WEAK,
                        Evidence.whole("attributes.magnetGrade", grade.text())));
            });
        }
    }

    private void properties(Optional<Density> density) {
        Optional<Claim> claim = tools.properties().claim(line, density);
        if (claim.isPresent()) {
            facts.add(claim.get().fact());
            settlement.hear(claim.get());
            return;
        }
        settlement.settled().ifPresent(settled -> {
            Thing thing = settled.thing();
            density.flatMap(known -> tools.properties().disagreement(thing, forms, known))
                    .ifPresent(fact -> settlement.contradict(Contradiction.Kind.DENSITY_AND_MATERIAL, fact));
            tools.properties()
                    .disagreement(thing, line)
                    .ifPresent(fact -> settlement.contradict(Contradiction.Kind.STATEMENTS, fact));
        });
    }

    /** What weak evidence suggests where nothing names the goods. */
    private Identity suggested(Optional<Density> density) {
        boolean telling = tools.forms().telling(forms);
        boolean unsaid = text.words() != Words.OTHER
                && line.cas().isEmpty()
                && line.formula().isEmpty();
        boolean open = telling || (unsaid && line.commodityCode().isEmpty());
        Set<String> candidates = new TreeSet<>(gradeThings);
        text.hints().forEach(hint -> candidates.add(hint.id));
        if (!candidates.isEmpty()) {
            return new Identity.Unsettled(broadened(candidates), false);
        }
        for (Composition composition : List.of(described, listed, measured)) {
            candidates.addAll(tools.compositionClaims().candidates(composition));
        }
        line.commodityCode().ifPresent(code -> candidates.addAll(tools.codes().candidates(code)));
        boolean unlisted = line.cas().isPresent() && candidates.isEmpty();
        boolean observed =
                density.filter(known -> known.strength() == Strength.MEASURED).isPresent()
                        || Properties.melts(line).orElse(false);
        if (observed || (unsaid && !unlisted)) {
            candidates.addAll(tools.properties().candidates(line, density));
        }
        boolean vague = unsaid && !candidates.isEmpty();
        return candidates.isEmpty() && !open
                ? new Identity.Ordinary()
                : new Identity.Unsettled(broadened(candidates), open || vague);
    }

    private Set<String> broadened(Set<String> ids) {
        Set<String> all = new TreeSet<>(ids);
        ids.forEach(id -> tools.things().find(id).ifPresent(thing -> all.addAll(thing.broader())));
        return all;
    }

    private Set<String> incorporated() {
        Set<String> ids = new TreeSet<>();
        text.incorporated().forEach(mention -> ids.add(mention.id));
        return ids;
    }

    /** An element of which the goods almost wholly consist is as pure as its share. */
    private Optional<Range> purityByComposition() {
        if (!settlement.certain()) {
            return Optional.empty();
        }
        String symbol =
                thing().elements().size() == 1 ? thing().elements().iterator().next() : "";
        for (Composition composition : List.of(measured, listed, described)) {
            Range share = composition.shares().get(symbol);
            if (share != null && !share.sameAs(Goods.PRESENT)) {
                return Optional.of(share);
            }
        }
        return Optional.empty();
    }

    private Shares shares(Optional<Range> purity) {
        Shares shares = new Shares(sideContradictions);
        if (settlement.certain()) {
            shares.implied(thing(), purity);
            if (thing().type().material() && thing().type() != Lexicon.Type.COMPOUND) {
                contained().forEach(shares::present);
            }
        } else if (settlement.contradictions().isEmpty() && settlement.settled().isEmpty()) {
            settlement.heads().forEach(shares::present);
        }
        shares.stated(described, listed);
        shares.measured(measured, described, listed);
        return shares;
    }

    /** Elements that a material is said to contain; in a compound they are dopants. */
    private List<Thing> contained() {
        return text.incorporated().stream()
                .flatMap(part -> part.thing.stream())
                .filter(Thing::isElement)
                .toList();
    }

    private boolean closed() {
        if (!settlement.contradictions().isEmpty()) {
            return false;
        }
        return (settlement.certain() && thing().type().definite()) || described.closed() || listed.closed();
    }
}
