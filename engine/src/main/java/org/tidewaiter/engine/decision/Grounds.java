package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.engine.law.Truth;

/** Says in words why a condition is true, false or open: the published criterion and the fact that met it. */
final class Grounds {

    private final Lexicon lexicon;

    Grounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One reason for each leaf on which {@code condition} rests. */
    List<Reason> of(Condition condition, Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        for (Evaluation.Leaf leaf : Evaluation.grounds(condition, facts, true)) {
            reasons.add(of(leaf, facts));
        }
        return Once.each(reasons.stream());
    }

    private Reason of(Evaluation.Leaf leaf, Facts facts) {
        Truth truth = leaf.truth();
        return switch (leaf.condition()) {
            case Condition.Is is ->
                told(
                        truth,
                        Phrase.GOODS_ARE,
                        Phrase.GOODS_ARE_NOT,
                        Phrase.GOODS_MAY_BE,
                        things(named(truth, is, facts)),
                        evidence(facts, Fact.Aspect.IDENTITY, truth == Truth.FALSE ? List.of() : is.ids()));
            case Condition.HasForm form ->
                told(
                        truth,
                        Phrase.FORM_IS,
                        Phrase.FORM_IS_NOT,
                        Phrase.FORM_OPEN,
                        forms(form.forms()),
                        evidence(facts, Fact.Aspect.FORM, List.of()));
            case Condition.Within within -> within(truth, within, facts);
            case Condition.Stated stated ->
                told(
                        truth,
                        Phrase.STATED_YES,
                        Phrase.STATED_NO,
                        Phrase.STATED_OPEN,
                        stated.slot().field());
            case Condition.CodeBegins code ->
                told(
                        truth,
                        Phrase.CODE_BEGINS,
                        Phrase.CODE_BEGINS_NOT,
                        Phrase.CODE_BEGINS_NOT,
                        facts.line().commodityCode().orElse("-"),
                        sorted(code.prefixes()));
            case Condition.Moves moves -> moves(truth, moves, facts);
            case Condition.All all -> throw new IllegalStateException("not a leaf: " + all);
            case Condition.Any any -> throw new IllegalStateException("not a leaf: " + any);
            case Condition.Not not -> throw new IllegalStateException("not a leaf: " + not);
            case Condition.Doubtful doubtful -> throw new IllegalStateException("not a leaf: " + doubtful);
        };
    }

    private static Reason within(Truth truth, Condition.Within within, Facts facts) {
        if (within.slot() instanceof Slot.Share share && within.range().sameAs(Goods.PRESENT)) {
            return told(
                    truth,
                    Phrase.CONTAINS,
                    Phrase.CONTAINS_NOT,
                    Phrase.CONTAINS_OPEN,
                    share.element(),
                    stated(facts, share));
        }
        return told(
                truth,
                Phrase.NUMBER_MEETS,
                Phrase.NUMBER_MISSES,
                Phrase.NUMBER_OPEN,
                slot(within.slot()),
                stated(facts, within.slot()),
                criterion(within));
    }

    private static Reason moves(Truth truth, Condition.Moves moves, Facts facts) {
        if (moves.label().isEmpty()) {
            return told(
                    truth,
                    Phrase.MOVES,
                    Phrase.MOVES_NOT,
                    Phrase.MOVES_OPEN,
                    aspect(moves.aspect()),
                    sorted(moves.values()),
                    moved(moves.aspect(), facts));
        }
        return told(
                truth,
                Phrase.MOVES_MARKED,
                Phrase.MOVES_UNMARKED,
                Phrase.MOVES_OPEN,
                aspect(moves.aspect()),
                moves.label(),
                moved(moves.aspect(), facts));
    }

    private static Reason told(Truth truth, Phrase yes, Phrase no, Phrase open, Object... arguments) {
        return Reason.of(
                switch (truth) {
                    case TRUE -> yes;
                    case FALSE -> no;
                    case UNKNOWN -> open;
                },
                arguments);
    }

    /** Of the things asked for, those the goods are or may be; all of them where the goods are none. */
    private static Collection<String> named(Truth truth, Condition.Is is, Facts facts) {
        List<String> met = is.ids().stream()
                .filter(id -> facts.goods().facts().stream()
                        .anyMatch(fact -> fact.aspect() == Fact.Aspect.IDENTITY
                                && fact.value().equals(id)))
                .sorted()
                .toList();
        return truth == Truth.FALSE || met.isEmpty() ? is.ids() : met;
    }

    private Object things(Collection<String> ids) {
        return ids.stream()
                .sorted()
                .limit(6)
                .<Object>map(id -> Optional.ofNullable(lexicon.things().get(id))
                        .<Object>map(thing -> new Text(thing.nameEn(), thing.nameZh()))
                        .orElse(id))
                .toList();
    }

    private Object forms(Collection<String> ids) {
        return ids.stream()
                .sorted()
                .<Object>map(id -> Optional.ofNullable(lexicon.forms().get(id))
                        .<Object>map(form -> new Text(form.nameEn(), form.nameZh()))
                        .orElse(id))
                .toList();
    }

    private static Object evidence(Facts facts, Fact.Aspect aspect, Collection<String> values) {
        return facts.goods().facts().stream()
                .filter(fact -> fact.aspect() == aspect && (values.isEmpty() || values.contains(fact.value())))
                .findFirst()
                .<Object>map(fact -> fact.evidence().toString())
                .orElseGet(() -> Reason.of(Phrase.NOTHING_STATED));
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().limit(8).toList();
    }

    /** The number asked for, as a person calls it. */
    static Object slot(Slot.Number slot) {
        return switch (slot) {
            case Slot.Purity purity -> Reason.of(Phrase.PURITY);
            case Slot.Share share -> Reason.of(Phrase.SHARE_OF, share.element());
            case Slot.Measure measure -> measure.name();
            case Slot.Value value -> Reason.of(Phrase.VALUE_IN, value.currency());
        };
    }

    private static Object stated(Facts facts, Slot.Number slot) {
        return switch (slot) {
            case Slot.Purity purity -> range(facts.goods().purity().orElse(Range.ANY), " %");
            case Slot.Share share -> range(facts.goods().share(share.element()), " %");
            case Slot.Measure measure -> range(facts.goods().measures().getOrDefault(measure.name(), Range.ANY), "");
            case Slot.Value value ->
                facts.line().value().<Object>map(Object::toString).orElseGet(() -> Reason.of(Phrase.NOTHING_STATED));
        };
    }

    private static Object criterion(Condition.Within within) {
        return switch (within.slot()) {
            case Slot.Purity purity -> range(within.range(), " %");
            case Slot.Share share -> range(within.range(), " %");
            case Slot.Measure measure -> range(within.range(), "");
            case Slot.Value value -> range(within.range(), " " + value.currency());
        };
    }

    /** A range as a person writes it. */
    static Object range(Range range, String unit) {
        if (range.point().isPresent()) {
            return range.point().get().toPlainString() + unit;
        }
        if (range.low().isEmpty() && range.high().isEmpty()) {
            return Reason.of(Phrase.NOTHING_STATED);
        }
        String low = range.low()
                .map(bound -> (range.lowOpen() ? "> " : "≥ ") + bound.toPlainString() + unit)
                .orElse("");
        String high = range.high()
                .map(bound -> (range.highOpen() ? "< " : "≤ ") + bound.toPlainString() + unit)
                .orElse("");
        return low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high;
    }

    private static Reason aspect(Condition.Aspect aspect) {
        return Reason.of(
                switch (aspect) {
                    case FROM -> Phrase.ASPECT_FROM;
                    case TO -> Phrase.ASPECT_TO;
                    case VIA, ROUTE -> Phrase.ASPECT_VIA;
                    case ORIGIN -> Phrase.ASPECT_ORIGIN;
                    case PROCEDURE -> Phrase.ASPECT_PROCEDURE;
                    case RECIPIENT -> Phrase.ASPECT_RECIPIENT;
                    case PURPOSE -> Phrase.ASPECT_PURPOSE;
                    case TRANSPORT -> Phrase.ASPECT_TRANSPORT;
                });
    }

    private static Object moved(Condition.Aspect aspect, Facts facts) {
        Optional<String> value = switch (aspect) {
            case FROM -> Optional.of(facts.consignment().route().from().code());
            case TO -> Optional.of(facts.consignment().route().to().code());
            case VIA, ROUTE -> Optional.of(facts.consignment().route().via().toString());
            case ORIGIN -> facts.line().origin().map(Object::toString);
            case PROCEDURE, RECIPIENT -> Optional.empty();
            case PURPOSE -> facts.consignment().purpose().map(purpose -> purpose.word());
            case TRANSPORT -> facts.consignment().transport().map(transport -> transport.word());
        };
        return value.isPresent() ? value.get() : Reason.of(Phrase.NOTHING_STATED);
    }
}
