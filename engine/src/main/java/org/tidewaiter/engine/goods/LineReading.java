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
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Reads one line, field by field, and brings together what the fields say. */
final class LineReading {

    /** The form of magnets, by which alloys are graded. */
    private static final String MAGNET = "magnet";

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
        IdentityFields fields = new IdentityFields(line, tools, settlement, facts);
        fields.code();
        fields.cas();
        fields.formula();
        line.form().ifPresent(this::form);
        Optional<Range> purity = purity();
        Compositions compositions = compositions();
        Stated stated = new Stated(line, facts);
        grade();
        fields.markings();
        Optional<Density> density = Density.of(line);
        properties(density);
        density.filter(known -> known.strength() == Strength.INFERRED).ifPresent(known -> {
            stated.measures.put(Density.NAME, known.range());
            facts.add(Properties.fact(known));
        });
        Identity identity = settlement.named() ? settlement.identity() : suggested(compositions, density);
        if (settlement.certain()) {
            thing().impliesForm().forEach(form -> tools.forms().add(form, forms));
        }
        Optional<Range> known = settlement.certain() && sideContradictions.isEmpty()
                ? purity.or(() -> compositions.share(thing()))
                : purity;
        Shares shares = shares(known, compositions);
        sideContradictions.addAll(0, settlement.contradictions());
        return new Goods(
                Subject.GOODS,
                identity,
                text.incorporatedIds(),
                forms,
                tools.forms().narrower(forms),
                known,
                shares.shares(),
                closed(compositions),
                stated.measures,
                stated.truths,
                facts,
                sideContradictions);
    }

    private void form(String stated) {
        int before = facts.size();
        tools.forms().stated(stated, forms, facts);
        for (Fact form : List.copyOf(facts.subList(before, facts.size()))) {
            if (tools.forms().ofMaterial(form.value(), settlement.assembled())) {
                settlement.hearOfMaterial(form, tools.forms().tells(form.value()));
            }
        }
    }

    private Thing thing() {
        return settlement.settled().orElseThrow().thing();
    }

    private Optional<Range> purity() {
        if (line.purity().isEmpty()) {
            return text.purity();
        }
        Percentage stated = line.purity().get();
        facts.add(new Fact(
                Aspect.PURITY,
                Ranges.show(stated.range()),
                Strength.STATED,
                Evidence.whole("purity", stated.stated())));
        settlement.hearOfMaterial(facts.getLast(), false);
        if (text.purity().isEmpty()) {
            return Optional.of(stated.range());
        }
        Optional<Range> common = stated.range().and(text.purity().get());
        if (common.isEmpty()) {
            sideContradictions.add(
                    new Contradiction(Contradiction.Kind.STATEMENTS, DescriptionFacts.purity(text), facts.getLast()));
        }
        return common;
    }

    private Compositions compositions() {
        List<Part> listedParts = tools.parts().stated(line);
        List<Part> measuredParts = tools.parts().measured(line);
        List<Part> gradedParts = describedParts.isEmpty() && listedParts.isEmpty()
                ? tools.parts().graded(line, text)
                : List.of();
        Compositions compositions = new Compositions(
                tools.composition(gradedParts.isEmpty() ? describedParts : gradedParts),
                tools.composition(listedParts),
                tools.composition(measuredParts));
        gradedParts.forEach(part -> facts.add(DescriptionFacts.share(part)));
        listedParts.forEach(part -> facts.add(DescriptionFacts.share(part)));
        measuredParts.forEach(part -> facts.add(DescriptionFacts.share(part)));
        if (settlement.heads().size() <= 1) {
            hear(compositions.described(), Source.COMPOSITION);
        }
        hear(compositions.listed(), Source.COMPOSITION);
        hear(compositions.measured(), Source.MEASUREMENT);
        return compositions;
    }

    private void hear(Composition composition, Source source) {
        if (composition.isEmpty()) {
            return;
        }
        Optional<Thing> named = settlement.settled().map(Claim::thing);
        if (composition.isMainlyUnknown()) {
            settlement.doubtName();
        }
        Optional<Claim> claim = tools.compositionClaims().of(composition, source, named);
        if (claim.isPresent()) {
            insert(claim.get().fact());
            settlement.hear(claim.get());
        } else {
            new ShareCheck(settlement, tools.things()).weigh(composition, source);
        }
        if (named.filter(Things::isUnlisted).isPresent()
                && tools.compositionClaims().nearlyPure(composition)) {
            settlement.doubt(tools.compositionClaims().candidates(composition));
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
        for (TextReading.Grade grade : text.grades()) {
            if (grade.isWritten(text.sentence().text())) {
                compare(grade, DescriptionFacts.grade(text, grade));
            }
        }
        if (line.attributes().get("magnetGrade") instanceof Value.Text stated) {
            tools.grades().of(stated.text()).ifPresent(known -> {
                gradeThings.add(known.series().thing());
                Fact fact = new Fact(
                        Aspect.GRADE,
                        stated.text(),
                        Strength.WEAK,
                        Evidence.whole("attributes.magnetGrade", stated.text()));
                facts.add(fact);
                compare(known, fact);
            });
        }
    }

    /** A grade that suggests more than the common alloy is that of a magnet: an everyday one may be of that alloy, another alloy is not. */
    private void compare(TextReading.Grade grade, Fact fact) {
        Optional<Thing> graded = tools.things().find(grade.series().thing());
        if (grade.elements().isEmpty()
                || graded.isEmpty()
                || settlement.settled().isEmpty()) {
            return;
        }
        Thing known = thing();
        boolean magnet = known.impliesForm().contains(MAGNET) || forms.contains(MAGNET);
        if (magnet && !known.type().material()) {
            tools.forms().add(MAGNET, forms);
            settlement.doubt(Set.of(graded.get().id()));
        } else if (magnet && Compatibility.narrower(known, graded.get()).isEmpty()) {
            settlement.contradict(Contradiction.Kind.STATEMENTS, fact);
            settlement.rival(Set.of(graded.get().id()));
        }
    }

    private void properties(Optional<Density> density) {
        boolean hinted = tools.properties().hinted(text);
        Optional<Density> known = hinted ? density.or(() -> Density.described(text.sentence())) : density;
        Optional<Claim> claim = tools.properties().claim(line, known, hinted);
        if (claim.isPresent()) {
            facts.add(claim.get().fact());
            settlement.hear(claim.get());
            return;
        }
        if (Properties.melts(line).orElse(false)) {
            settlement.hearOfMaterial(Properties.melting(), false);
        }
        density.filter(weighed -> tools.properties().isOfPart(text, weighed))
                .ifPresent(weighed -> settlement.hearOfMaterial(Properties.fact(weighed), false));
        settlement.settled().ifPresent(settled -> {
            Thing thing = settled.thing();
            density.flatMap(weighed -> tools.properties().disagreement(thing, forms, weighed))
                    .ifPresent(fact -> settlement.contradict(Contradiction.Kind.DENSITY_AND_MATERIAL, fact));
            tools.properties()
                    .disagreement(thing, line)
                    .ifPresent(fact -> settlement.contradict(Contradiction.Kind.STATEMENTS, fact));
        });
    }

    private Identity suggested(Compositions compositions, Optional<Density> density) {
        return new Suggestions(line, tools, text, facts)
                .identity(gradeThings, tools.forms().telling(forms), compositions.all(), density);
    }

    private Shares shares(Optional<Range> purity, Compositions compositions) {
        Shares shares = new Shares(sideContradictions);
        if (settlement.certain()) {
            shares.implied(thing(), purity);
            if (thing().type().material() && thing().type() != Lexicon.Type.COMPOUND) {
                text.containedElements().forEach(shares::present);
            }
        } else if (settlement.contradictions().isEmpty() && settlement.settled().isEmpty()) {
            settlement.heads().forEach(shares::present);
        }
        boolean definite = settlement.certain() && thing().type().definite();
        text.deniedElements().forEach(element -> shares.absent(element, definite));
        compositions.addTo(shares);
        return shares;
    }

    private boolean closed(Compositions compositions) {
        boolean definite = settlement.certain() && thing().type().definite();
        return settlement.contradictions().isEmpty() && (definite || compositions.closed());
    }
}
