package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Query;
import org.tidewaiter.engine.law.Slot;

/** A condition of the law in words, its parts as points below it. */
final class ConditionPart {

    private final Names names;
    private final Words words;
    private final Map<String, Query> queries;

    ConditionPart(Names names, Words words, Map<String, Query> queries) {
        this.names = names;
        this.words = words;
        this.queries = queries;
    }

    /** Writes {@code condition} as points that begin {@code indent} columns from the left. */
    void write(Page page, int indent, Condition condition) {
        switch (condition) {
            case Condition.All all -> {
                if (all.parts().isEmpty()) {
                    page.point(indent, words.say("condition.always"));
                }
                all.parts().forEach(part -> write(page, indent, part));
            }
            case Condition.Any any -> below(page, indent, words.say("condition.any"), alternatives(any));
            case Condition.Not not -> {
                if (leaf(not.part())) {
                    page.point(indent, words.say("condition.not", say(not.part())));
                } else {
                    below(page, indent, words.say("condition.none"), List.of(not.part()));
                }
            }
            case Condition.Doubtful doubtful ->
                below(
                        page,
                        indent,
                        words.say("condition.doubtful", words.of(doubtful.note())),
                        List.of(doubtful.part()));
            case Condition.Is leaf -> page.point(indent, say(leaf));
            case Condition.HasForm leaf -> page.point(indent, say(leaf));
            case Condition.Within leaf -> page.point(indent, say(leaf));
            case Condition.Stated leaf -> page.point(indent, say(leaf));
            case Condition.CodeBegins leaf -> page.point(indent, say(leaf));
            case Condition.Moves leaf -> page.point(indent, say(leaf));
        }
    }

    /** The parts of {@code any}; where one is a choice itself, its parts. */
    private static List<Condition> alternatives(Condition.Any any) {
        List<Condition> parts = new ArrayList<>();
        for (Condition part : any.parts()) {
            if (part instanceof Condition.Any inner) {
                parts.addAll(alternatives(inner));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private void below(Page page, int indent, String heading, List<Condition> parts) {
        page.point(indent, heading);
        for (Condition part : parts) {
            if (part instanceof Condition.All all && all.parts().size() > 1) {
                below(page, indent + 2, words.say("condition.all"), all.parts());
            } else {
                write(page, indent + 2, part);
            }
        }
    }

    private static boolean leaf(Condition condition) {
        return !(condition instanceof Condition.All
                || condition instanceof Condition.Any
                || condition instanceof Condition.Not
                || condition instanceof Condition.Doubtful);
    }

    private String say(Condition leaf) {
        return switch (leaf) {
            case Condition.Is is ->
                words.say(
                        "condition.is",
                        either(is.ids().stream().sorted().map(names::thing).toList()));
            case Condition.HasForm form ->
                words.say(
                        "condition.form",
                        either(form.forms().stream().sorted().map(names::form).toList()));
            case Condition.Within within -> number(within.slot(), within.range());
            case Condition.Stated stated -> stated(stated.slot());
            case Condition.CodeBegins code -> words.say("condition.code", sorted(code.prefixes()));
            case Condition.Moves moves -> moves(moves);
            case Condition.All all -> throw new IllegalArgumentException("not a leaf: " + all);
            case Condition.Any any -> throw new IllegalArgumentException("not a leaf: " + any);
            case Condition.Not not -> throw new IllegalArgumentException("not a leaf: " + not);
            case Condition.Doubtful doubtful -> throw new IllegalArgumentException("not a leaf: " + doubtful);
        };
    }

    private String moves(Condition.Moves moves) {
        String aspect = words.say("movement." + moves.aspect());
        if (moves.label().isEmpty() && moves.values().size() == 1) {
            return words.say(
                    "condition.moves.one", aspect, moves.values().iterator().next());
        }
        return words.say("condition.moves", aspect, moves.label().isEmpty() ? sorted(moves.values()) : moves.label());
    }

    private String number(Slot.Number slot, Range range) {
        return switch (slot) {
            case Slot.Purity purity -> words.say("condition.number", words.say("slot.purity"), range(range, " %"));
            case Slot.Share share ->
                words.say("condition.number", words.say("slot.share", share.element()), range(range, " %"));
            case Slot.Value value ->
                words.say("condition.number", words.say("slot.value"), range(range, " " + value.currency()));
            case Slot.Measure measure ->
                words.has("measure." + measure.name())
                        ? words.say("measure." + measure.name(), range(range, ""))
                        : words.say("condition.number", measure.name(), range(range, ""));
        };
    }

    private static String range(Range range, String unit) {
        if (range.point().isPresent()) {
            return range.point().get().toPlainString() + unit;
        }
        String low = range.low()
                .map(bound -> (range.lowOpen() ? "> " : "≥ ") + bound.toPlainString() + unit)
                .orElse("");
        String high = range.high()
                .map(bound -> (range.highOpen() ? "< " : "≤ ") + bound.toPlainString() + unit)
                .orElse("");
        return low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high;
    }

    private String stated(Slot slot) {
        Query query = queries.get(slot.field());
        return query == null
                ? words.say("condition.stated", slot.field())
                : words.say("condition.answered", words.of(query.ask()));
    }

    private String either(List<String> names) {
        return names.stream()
                .reduce((one, other) -> words.say("or", one, other))
                .orElse("");
    }

    private String sorted(Collection<String> values) {
        return words.list(values.stream().sorted().toList());
    }
}
