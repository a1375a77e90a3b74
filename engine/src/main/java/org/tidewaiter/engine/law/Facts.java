package org.tidewaiter.engine.law;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.goods.Ids;

/**
 * What is known of one line and its movement, as conditions see it; possibly with unknown slots assumed to have some
 * answer, to see where that would lead.
 */
public final class Facts {

    private final Consignment consignment;
    private final Line line;
    private final Goods goods;
    private final Set<String> raised;
    private final Map<Slot, Answer> assumed;

    private Facts(Consignment consignment, Line line, Goods goods, Set<String> raised, Map<Slot, Answer> assumed) {
        this.consignment = consignment;
        this.line = line;
        this.goods = goods;
        this.raised = raised;
        this.assumed = assumed;
    }

    /**
     * The facts of {@code line}.
     *
     * @param raised names of trigger facts that a flag has raised, so that not knowing them counts
     */
    public static Facts of(Consignment consignment, Line line, Goods goods, Set<String> raised) {
        return new Facts(consignment, line, goods, Set.copyOf(raised), NOTHING);
    }

    /** The same facts, with {@code slot} answered. */
    public Facts assuming(Slot slot, Answer answer) {
        Map<Slot, Answer> more = new HashMap<>(assumed);
        more.put(slot, answer);
        return new Facts(consignment, line, goods, raised, more);
    }

    /** What was read of the goods. */
    public Goods goods() {
        return goods;
    }

    /** The line as stated. */
    public Line line() {
        return line;
    }

    /** The consignment as stated. */
    public Consignment consignment() {
        return consignment;
    }

    /** Mostly nothing is assumed, and then the slot need not be hashed. */
    private @Nullable Answer assumed(Slot slot) {
        return assumed == NOTHING ? null : assumed.get(slot);
    }

    /** Whether the goods are one of {@code ids}. */
    Truth is(Set<String> ids) {
        Answer answer = assumed(IDENTITY);
        if (answer != null) {
            return named(answer, ids);
        }
        return switch (goods.identity()) {
            case Identity.Known known -> Truth.of(Ids.meet(known.ids(), ids));
            case Identity.Unsettled unsettled ->
                unsettled.open() || Ids.meet(unsettled.candidates(), ids) ? Truth.UNKNOWN : Truth.FALSE;
            case Identity.Ordinary ordinary -> Truth.FALSE;
        };
    }

    /** Whether the goods have one of {@code forms}; a form that says less, a slice for a wafer, leaves it open. */
    Truth hasForm(Set<String> forms) {
        Answer answer = assumed(FORM);
        if (answer != null) {
            return named(answer, forms);
        }
        if (goods.forms().isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (Ids.meet(goods.forms(), forms)) {
            return Truth.TRUE;
        }
        return Ids.meet(goods.narrowerForms(), forms) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The numbers that {@code slot} admits as far as is known. */
    Range range(Slot.Number slot) {
        if (assumed(slot) instanceof Answer.Amount amount) {
            return Range.exactly(amount.value());
        }
        return switch (slot) {
            case Slot.Purity purity -> goods.purity().orElse(PERCENT);
            case Slot.Share share -> goods.share(share.element());
            case Slot.Measure measure -> goods.measures().getOrDefault(measure.name(), Range.ANY);
            case Slot.Value value ->
                line.value()
                        .filter(money -> money.currency().equals(value.currency()))
                        .map(money -> Range.exactly(money.amount()))
                        .orElse(Range.ANY);
        };
    }

    /** The answer to a yes-or-no slot. */
    Truth stated(Slot.Answerable slot) {
        if (assumed(slot) instanceof Answer.YesNo answer) {
            return Truth.of(answer.yes());
        }
        return switch (slot) {
            case Slot.Truth truth -> {
                Boolean known = goods.truths().get(truth.name());
                if (known != null) {
                    yield Truth.of(known);
                }
                yield truth.trigger() && !isRaised(truth) ? Truth.FALSE : Truth.UNKNOWN;
            }
            case Slot.EndUse endUse -> {
                Boolean known = consignment.endUse().assertions().get(endUse.name());
                if (Boolean.TRUE.equals(known)) {
                    yield Truth.TRUE;
                }
                yield raised.contains(endUse.name()) ? Truth.UNKNOWN : Truth.FALSE;
            }
        };
    }

    private boolean isRaised(Slot.Truth truth) {
        return raised.contains(truth.name()) || truth.raisedBy().stream().anyMatch(goods.measures()::containsKey);
    }

    /** Whether the commodity code begins with one of {@code prefixes}; without a code it does not. */
    Truth codeBegins(Set<String> prefixes) {
        return Truth.of(
                line.commodityCode().stream().anyMatch(code -> prefixes.stream().anyMatch(code::startsWith)));
    }

    /** Whether the movement has one of {@code values} in {@code aspect}. */
    Truth moves(Condition.Aspect aspect, Set<String> values) {
        return switch (aspect) {
            case FROM -> Truth.of(values.contains(consignment.route().from().code()));
            case TO -> Truth.of(values.contains(consignment.route().to().code()));
            case VIA ->
                Truth.of(consignment.route().via().stream().map(Country::code).anyMatch(values::contains));
            case ROUTE ->
                Truth.of(consignment.route().via().stream().map(Country::code).allMatch(values::contains));
            case ORIGIN ->
                Truth.of(line.origin()
                        .map(Country::code)
                        .filter(values::contains)
                        .isPresent());
            case PROCEDURE -> Truth.of(formMentions("procedure", values));
            case RECIPIENT -> Truth.of(recipientIs(values));
            case PURPOSE -> word(PURPOSE, consignment.purpose().map(p -> p.word()), values);
            case TRANSPORT -> word(TRANSPORT, consignment.transport().map(t -> t.word()), values);
        };
    }

    private Truth word(Slot slot, Optional<String> stated, Set<String> values) {
        Answer answer = assumed(slot);
        if (answer != null) {
            return named(answer, values);
        }
        return stated.map(value -> Truth.of(values.contains(value))).orElse(Truth.UNKNOWN);
    }

    private boolean formMentions(String form, Set<String> values) {
        return consignment.forms().get(form) instanceof Value.Fields fields
                && fields.fields().values().stream()
                        .anyMatch(value -> value instanceof Value.Text text && values.contains(text.text()));
    }

    private boolean recipientIs(Set<String> values) {
        return consignment.forms().get("recipient") instanceof Value.Fields fields
                && values.stream()
                        .anyMatch(name -> fields.fields().get(name) instanceof Value.Truth truth && truth.truth());
    }

    private static Truth named(Answer answer, Set<String> ids) {
        return Truth.of(answer instanceof Answer.Named one && ids.contains(one.id()));
    }

    private static final Map<Slot, Answer> NOTHING = Map.of();
    private static final Range PERCENT =
            new Range(Optional.of(BigDecimal.ZERO), false, Optional.of(BigDecimal.valueOf(100)), false);
    private static final Slot IDENTITY = new Slot.Identity();
    private static final Slot FORM = new Slot.Form();
    private static final Slot PURPOSE = new Slot.Purpose();
    private static final Slot TRANSPORT = new Slot.Transport();
}
