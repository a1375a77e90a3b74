package org.tidewaiter.server.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Query;
import org.tidewaiter.engine.law.Slot;

/**
 * A condition of the law in words.
 *
 * @param text what must hold, or how the parts are joined
 * @param parts its parts
 */
public record ConditionView(String text, List<ConditionView> parts) {

    /** Takes a copy. */
    public ConditionView {
        parts = List.copyOf(parts);
    }

    /** {@code condition} in {@code words}. */
    static ConditionView of(Condition condition, Rulebook rulebook, Wording words) {
        return switch (condition) {
            case Condition.All all ->
                all.parts().isEmpty()
                        ? leaf(words.say("condition.always"))
                        : joined("condition.all", all.parts(), rulebook, words);
            case Condition.Any any -> joined("condition.any", any.parts(), rulebook, words);
            case Condition.Not not -> joined("condition.none", List.of(not.part()), rulebook, words);
            case Condition.Doubtful doubtful ->
                new ConditionView(
                        words.say("condition.doubtful", doubtful.note().in(words.language())),
                        List.of(of(doubtful.part(), rulebook, words)));
            case Condition.Is is -> leaf(words.say("condition.is", either(things(is.ids(), rulebook, words), words)));
            case Condition.HasForm form ->
                leaf(words.say("condition.form", either(forms(form.forms(), rulebook, words), words)));
            case Condition.Within within -> leaf(number(within.slot(), within.range(), words));
            case Condition.Stated stated ->
                leaf(asked(stated.slot(), rulebook.law().queries(), words));
            case Condition.CodeBegins code -> leaf(words.say("condition.code", either(sorted(code.prefixes()), words)));
            case Condition.Moves moves ->
                leaf(words.say(
                        "condition.moves",
                        words.word("movement-aspect", moves.aspect()),
                        moves.label().isEmpty() ? either(sorted(moves.values()), words) : moves.label()));
        };
    }

    private static ConditionView leaf(String text) {
        return new ConditionView(text, List.of());
    }

    private static ConditionView joined(String key, List<Condition> parts, Rulebook rulebook, Wording words) {
        return new ConditionView(
                words.say(key),
                parts.stream().map(part -> of(part, rulebook, words)).toList());
    }

    private static List<String> things(Collection<String> ids, Rulebook rulebook, Wording words) {
        return sorted(ids).stream()
                .map(id -> {
                    Lexicon.Thing thing = rulebook.lexicon().things().get(id);
                    return thing == null ? id : new Text(thing.nameEn(), thing.nameZh()).in(words.language());
                })
                .toList();
    }

    private static List<String> forms(Collection<String> ids, Rulebook rulebook, Wording words) {
        return sorted(ids).stream()
                .map(id -> {
                    Lexicon.Form form = rulebook.lexicon().forms().get(id);
                    return form == null ? id : new Text(form.nameEn(), form.nameZh()).in(words.language());
                })
                .toList();
    }

    private static List<String> sorted(Collection<String> all) {
        return all.stream().sorted().toList();
    }

    private static String either(List<String> all, Wording words) {
        return all.stream().collect(Collectors.joining(words.say("list.or")));
    }

    private static String number(Slot.Number slot, Range range, Wording words) {
        return switch (slot) {
            case Slot.Purity purity -> words.say("condition.purity", range(range, " %"));
            case Slot.Share share -> words.say("condition.share", share.element(), range(range, " %"));
            case Slot.Value value -> words.say("condition.value", range(range, " " + value.currency()));
            case Slot.Measure measure -> measure.name() + " " + range(range, "");
        };
    }

    private static String range(Range range, String unit) {
        if (range.point().isPresent()) {
            return "= " + range.point().get().toPlainString() + unit;
        }
        String low = range.low()
                .map(bound -> (range.lowOpen() ? "> " : "≥ ") + bound.toPlainString() + unit)
                .orElse("");
        String high = range.high()
                .map(bound -> (range.highOpen() ? "< " : "≤ ") + bound.toPlainString() + unit)
                .orElse("");
        return low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high;
    }

    private static String asked(Slot slot, Map<String, Query> queries, Wording words) {
        Query query = queries.get(slot.field());
        return words.say(
                "condition.stated", query == null ? slot.field() : query.ask().in(words.language()));
    }
}
