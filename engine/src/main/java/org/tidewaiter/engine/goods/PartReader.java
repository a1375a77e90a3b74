package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Constituent;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.formula.AlloyGrade;
import org.tidewaiter.engine.goods.formula.Formula;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;
import org.tidewaiter.engine.goods.words.TermIndex;

/** Reads constituents from the composition of a line, from its description and from an instrument. */
final class PartReader {

    private final TermIndex index;
    private final Things things;

    PartReader(TermIndex index, Things things) {
        this.index = index;
        this.things = things;
    }

    /** The stated composition. A name that nothing is known of is left out: it may be anything. */
    List<Part> stated(Line line) {
        if (line.composition().isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>(line.composition().size());
        for (int i = 0; i < line.composition().size(); i++) {
            Constituent constituent = line.composition().get(i);
            Evidence evidence = Evidence.whole("composition[" + i + "].substance", constituent.substance());
            parts.add(part(
                    constituent.substance(),
                    constituent.share().map(Percentage::range).orElse(Ranges.PERCENT),
                    constituent.basis(),
                    constituent.balance(),
                    Strength.STATED,
                    evidence));
        }
        return parts;
    }

    /** Shares given in a description. */
    List<Part> described(TextReading text) {
        List<Part> parts = new ArrayList<>(text.constituents().size());
        for (Mention mention : text.constituents()) {
            Percent percent = mention.percent.orElseThrow();
            int start = Math.min(
                    mention.start, text.sentence().tokens().get(percent.first()).start());
            int end = Math.max(
                    mention.end, text.sentence().tokens().get(percent.last()).end());
            Thing thing = mention.thing.orElseThrow();
            parts.add(new Part(
                    name(thing),
                    mention.thing,
                    thing.elements(),
                    percent.range(),
                    percent.basis(),
                    percent.balance(),
                    Strength.STATED,
                    text.sentence().evidence(start, end)));
        }
        return parts;
    }

    /** Shares that an alloy's grade states: in the description, where it gives no others, else in the field {@code formula}. */
    List<Part> graded(Line line, TextReading text) {
        List<Part> parts = new ArrayList<>();
        if (text.constituents().isEmpty()) {
            for (Mention head : text.heads()) {
                text.sentence()
                        .tokens()
                        .get(head.token)
                        .formula()
                        .filter(formula -> parts.isEmpty())
                        .ifPresent(formula -> grade(formula, text.sentence().evidence(head), parts));
            }
        }
        if (parts.isEmpty()) {
            line.formula()
                    .ifPresent(written -> Formula.parse(written.strip())
                            .ifPresent(formula -> grade(formula, Evidence.whole("formula", written), parts)));
        }
        return parts;
    }

    private void grade(Formula formula, Evidence evidence, List<Part> parts) {
        AlloyGrade.shares(formula)
                .forEach((symbol, share) ->
                        parts.add(part(symbol, share, Basis.MASS, false, Strength.STATED, evidence)));
    }

    /** What an instrument read. Light elements escape most instruments, so a reading never excludes them. */
    List<Part> measured(Line line) {
        if (!(line.observed().get("instrument") instanceof Value.Items readings)) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>(readings.items().size());
        for (int i = 0; i < readings.items().size(); i++) {
            if (readings.items().get(i) instanceof Value.Fields fields
                    && fields.fields().get("element") instanceof Value.Text element
                    && fields.fields().get("percent") instanceof Value.Number percent) {
                Optional<Range> share = Range.exactly(percent.number()).and(Ranges.PERCENT);
                Evidence evidence = new Evidence(
                        "observed.instrument[" + i + "]", 0, element.text().length(), element.text());
                share.ifPresent(range ->
                        parts.add(part(element.text(), range, Basis.MASS, false, Strength.MEASURED, evidence)));
            }
        }
        return parts;
    }

    private Part part(
            String substance, Range share, Basis basis, boolean balance, Strength strength, Evidence evidence) {
        String name = substance.strip();
        Optional<Formula> formula = Formula.parse(name);
        Optional<Thing> thing = formula.map(things::ofOrUnlisted).or(() -> named(name));
        return new Part(
                thing.map(PartReader::name).orElse(name),
                thing,
                thing.map(Thing::elements).orElse(Set.of()),
                share,
                basis,
                balance,
                strength,
                evidence);
    }

    /** An element is shown by its symbol, what the lexicon does not hold by its formula, anything else by its id. */
    private static String name(Thing thing) {
        if (thing.isElement()) {
            return thing.elements().iterator().next();
        }
        return Things.isUnlisted(thing) ? thing.nameEn() : thing.id();
    }

    /** The thing that {@code text} names, by a name or by a word that counts beside a share. */
    private Optional<Thing> named(String text) {
        for (TermIndex.Found found : index.find(text)) {
            for (Lexicon.Term term : found.terms()) {
                if (term.role() == Role.NAME || term.role() == Role.NAME_BESIDE_SHARE) {
                    return things.find(term.target());
                }
            }
        }
        return Optional.empty();
    }
}
