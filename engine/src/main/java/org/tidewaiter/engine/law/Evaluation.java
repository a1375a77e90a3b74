package org.tidewaiter.engine.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Range;

/**
 * Evaluates conditions over facts in Kleene logic.
 *
 * <p>Doubtful parts count as they stand when {@code doubtsHold}, and are left out otherwise. A leaf that is unknown names
 * its slot; once every unknown slot is answered, every condition is true or false.
 */
public final class Evaluation {

    private Evaluation() {}

    /** The truth of {@code condition}. */
    public static Truth test(Condition condition, Facts facts, boolean doubtsHold) {
        // most of a decision's time would go here: two casts cost less than the switch, so the leaves that rule out
        // most
        // entries come before it; and no iterators
        if (condition instanceof Condition.HasForm form) {
            return facts.hasForm(form.forms());
        }
        if (condition instanceof Condition.Is is) {
            return facts.is(is.ids());
        }
        return switch (condition) {
            case Condition.Is is -> facts.is(is.ids());
            case Condition.HasForm form -> facts.hasForm(form.forms());
            case Condition.All all -> {
                Parts parts = Parts.of(all.parts());
                Truth truth = Truth.TRUE;
                for (int i = 0; i < parts.count(); i++) {
                    Truth part = test(parts.toTest(i), facts, doubtsHold);
                    if (part == Truth.FALSE) {
                        yield Truth.FALSE;
                    }
                    truth = part == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
                }
                yield truth;
            }
            case Condition.Any any -> {
                List<Condition> parts = any.parts();
                Truth truth = Truth.FALSE;
                for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
                    truth = truth.or(test(parts.get(i), facts, doubtsHold));
                }
                yield truth;
            }
            case Condition.Within within -> {
                Range known = facts.range(within.slot());
                Optional<Range> both = known.and(within.range());
                yield both.isEmpty() ? Truth.FALSE : both.get().sameAs(known) ? Truth.TRUE : Truth.UNKNOWN;
            }
            case Condition.Moves moves -> facts.moves(moves.aspect(), moves.values());
            case Condition.Stated stated -> facts.stated(stated.slot());
            case Condition.CodeBegins code -> facts.codeBegins(code.prefixes());
            case Condition.Not not -> test(not.part(), facts, doubtsHold).not();
            case Condition.Doubtful doubtful ->
                doubtsHold ? test(doubtful.part(), facts, true) : Truth.of(doubtful.without());
        };
    }

    /** Whether a doubtful part can change what {@code condition} says of {@code facts}. */
    public static boolean doubted(Condition condition, Facts facts) {
        return test(condition, facts, true) != test(condition, facts, false);
    }

    /**
     * The leaves on which the truth of {@code condition} rests: those that make it true, that make it false, or that keep
     * it unknown. Of several that would each suffice, the first decides.
     */
    public static List<Leaf> grounds(Condition condition, Facts facts, boolean doubtsHold) {
        List<Leaf> leaves = new ArrayList<>();
        grounds(condition, facts, doubtsHold, test(condition, facts, doubtsHold), false, leaves);
        return leaves;
    }

    /**
     * A leaf and what it said.
     *
     * @param condition a condition without parts
     * @param truth what it evaluates to
     */
    public record Leaf(Condition condition, Truth truth) {}

    private static void grounds(
            Condition condition, Facts facts, boolean doubtsHold, Truth truth, boolean negated, List<Leaf> leaves) {
        switch (condition) {
            case Condition.All all -> parts(all.parts(), facts, doubtsHold, truth, Truth.FALSE, leaves);
            case Condition.Any any -> parts(any.parts(), facts, doubtsHold, truth, Truth.TRUE, leaves);
            case Condition.Not not -> grounds(not.part(), facts, doubtsHold, truth.not(), !negated, leaves);
            case Condition.Doubtful doubtful -> {
                if (doubtsHold) {
                    grounds(doubtful.part(), facts, true, truth, negated, leaves);
                }
            }
            case Condition.Is leaf -> leaves.add(new Leaf(leaf, truth));
            case Condition.HasForm leaf -> leaves.add(new Leaf(leaf, truth));
            case Condition.Within leaf -> leaves.add(new Leaf(leaf, truth));
            case Condition.Stated leaf -> leaves.add(new Leaf(leaf, truth));
            case Condition.CodeBegins leaf -> leaves.add(new Leaf(leaf, truth));
            case Condition.Moves leaf -> leaves.add(new Leaf(leaf, truth));
        }
    }

    private static void parts(
            List<Condition> parts, Facts facts, boolean doubtsHold, Truth truth, Truth decisive, List<Leaf> leaves) {
        for (Condition part : parts) {
            Truth partTruth = test(part, facts, doubtsHold);
            if (partTruth == truth) {
                grounds(part, facts, doubtsHold, partTruth, false, leaves);
                if (truth == decisive) {
                    return;
                }
            }
        }
    }

    /**
     * The unknown slots under {@code condition} on which its truth may still turn, each with the answers worth trying:
     * one on either side of every threshold, every id asked for and none of them.
     */
    public static Map<Slot, Set<Answer>> open(List<Condition> conditions, Facts facts, boolean doubtsHold) {
        Probes probes = new Probes(facts);
        for (Condition condition : conditions) {
            open(condition, facts, doubtsHold, probes);
        }
        return probes.answers();
    }

    private static void open(Condition condition, Facts facts, boolean doubtsHold, Probes probes) {
        if (test(condition, facts, doubtsHold) != Truth.UNKNOWN) {
            return;
        }
        switch (condition) {
            case Condition.All all -> all.parts().forEach(part -> open(part, facts, doubtsHold, probes));
            case Condition.Any any -> any.parts().forEach(part -> open(part, facts, doubtsHold, probes));
            case Condition.Not not -> open(not.part(), facts, doubtsHold, probes);
            case Condition.Doubtful doubtful -> open(doubtful.part(), facts, doubtsHold, probes);
            case Condition.Is is -> probes.named(new Slot.Identity(), is.ids());
            case Condition.HasForm form -> probes.named(new Slot.Form(), form.forms());
            case Condition.Within within -> probes.threshold(within.slot(), within.range());
            case Condition.Stated stated -> probes.yesNo(stated.slot());
            case Condition.CodeBegins code -> {
                // a code is stated or not; it is never unknown
            }
            case Condition.Moves moves ->
                probes.named(
                        moves.aspect() == Condition.Aspect.PURPOSE ? new Slot.Purpose() : new Slot.Transport(),
                        moves.values());
        }
    }

    /** One number for every way in which numbers can meet or miss {@code criteria} on one slot. */
    public static Set<Answer.Amount> amounts(List<Condition.Within> criteria) {
        return Probes.amounts(criteria.stream().map(Condition.Within::range).toList(), Range.ANY);
    }

    /** Calls {@code visitor} for every condition in the tree, parents before parts. */
    public static void walk(Condition condition, java.util.function.Consumer<Condition> visitor) {
        visitor.accept(condition);
        switch (condition) {
            case Condition.All all -> all.parts().forEach(part -> walk(part, visitor));
            case Condition.Any any -> any.parts().forEach(part -> walk(part, visitor));
            case Condition.Not not -> walk(not.part(), visitor);
            case Condition.Doubtful doubtful -> walk(doubtful.part(), visitor);
            case Condition.Is leaf -> {}
            case Condition.HasForm leaf -> {}
            case Condition.Within leaf -> {}
            case Condition.Stated leaf -> {}
            case Condition.CodeBegins leaf -> {}
            case Condition.Moves leaf -> {}
        }
    }
}
