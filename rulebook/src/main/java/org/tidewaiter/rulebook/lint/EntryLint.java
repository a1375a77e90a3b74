package org.tidewaiter.rulebook.lint;

import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.engine.law.Truth;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.ConditionCompiler;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Entries that the index finds. */
final class EntryLint implements Lint {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        ConditionCompiler compiler = new ConditionCompiler(catalogue, new Findings());
        for (Item item : catalogue.all(Section.ENTRIES)) {
            Node node = item.node().get("condition");
            Condition condition = compiler.compile(node);
            if (keyed(condition) && withoutKeys(condition) != Truth.FALSE) {
                findings.add(
                        Check.UNREACHABLE,
                        node,
                        item.id() + " can apply to goods that are none of the things and hold none of the elements it"
                                + " names; the index would not find it for them");
            }
        }
    }

    /** Whether the index files the entry under things or elements. */
    private static boolean keyed(Condition condition) {
        boolean[] keyed = {false};
        Evaluation.walk(condition, part -> keyed[0] |= isKey(part));
        return keyed[0];
    }

    private static boolean isKey(Condition part) {
        return part instanceof Condition.Is
                || (part instanceof Condition.Within within && within.slot() instanceof Slot.Share);
    }

    /** The truth of {@code condition} for goods that match none of its keys and of which nothing else is known. */
    private static Truth withoutKeys(Condition condition) {
        return switch (condition) {
            case Condition.All all ->
                all.parts().stream().map(EntryLint::withoutKeys).reduce(Truth.TRUE, Truth::and);
            case Condition.Any any ->
                any.parts().stream().map(EntryLint::withoutKeys).reduce(Truth.FALSE, Truth::or);
            case Condition.Not not -> withoutKeys(not.part()).not();
            case Condition.Doubtful doubtful -> {
                Truth with = withoutKeys(doubtful.part());
                yield with == Truth.of(doubtful.without()) ? with : Truth.UNKNOWN;
            }
            case Condition.Is is -> Truth.FALSE;
            case Condition.Within within -> within.slot() instanceof Slot.Share ? Truth.FALSE : Truth.UNKNOWN;
            case Condition.HasForm form -> Truth.UNKNOWN;
            case Condition.Stated stated -> Truth.UNKNOWN;
            case Condition.CodeBegins code -> Truth.UNKNOWN;
            case Condition.Moves moves -> Truth.UNKNOWN;
        };
    }
}
