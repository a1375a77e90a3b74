package org.tidewaiter.rulebook.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Condition.Aspect;
import org.tidewaiter.engine.law.Slot;

/**
 * Finds conditions that cannot hold. What it calls impossible is; not everything that is impossible does it find: the
 * alternatives of one {@code any} are tried by themselves, not together with those of another.
 */
final class Satisfiability {

    /** Aspects that have one value. */
    private static final Set<Aspect> SINGLE =
            EnumSet.of(Aspect.FROM, Aspect.TO, Aspect.ORIGIN, Aspect.PURPOSE, Aspect.TRANSPORT);

    /** Numbers that one slot must have. */
    private final Map<Slot, Range> ranges = new HashMap<>();
    /** Values that one aspect may still have. */
    private final Map<Aspect, Set<String>> values = new HashMap<>();
    /** Values that one aspect must not have. */
    private final Map<Aspect, Set<String>> excluded = new HashMap<>();

    private final List<Set<String>> codes = new ArrayList<>();
    private final Set<Condition> holding = new HashSet<>();
    private final Set<Condition> failing = new HashSet<>();

    private Satisfiability() {}

    private Satisfiability(Satisfiability other) {
        ranges.putAll(other.ranges);
        values.putAll(other.values);
        excluded.putAll(other.excluded);
        codes.addAll(other.codes);
        holding.addAll(other.holding);
        failing.addAll(other.failing);
    }

    /** Whether {@code condition} may hold for some goods and some movement. */
    static boolean possible(Condition condition) {
        return new Satisfiability().accept(condition);
    }

    /** Takes {@code condition} as given and says whether everything given so far may hold together. */
    private boolean accept(Condition condition) {
        List<Condition> certain = new ArrayList<>();
        List<Condition.Any> alternatives = new ArrayList<>();
        split(condition, certain, alternatives);
        for (Condition part : certain) {
            if (!single(part)) {
                return false;
            }
        }
        return alternatives.stream()
                .allMatch(any -> any.parts().stream().anyMatch(part -> new Satisfiability(this).accept(part)));
    }

    private static void split(Condition condition, List<Condition> certain, List<Condition.Any> alternatives) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(part -> split(part, certain, alternatives));
            case Condition.Any any -> alternatives.add(any);
            case Condition.Doubtful doubtful -> {
                if (!doubtful.without()) {
                    split(doubtful.part(), certain, alternatives);
                }
            }
            case Condition.Not not -> certain.add(not);
            case Condition.Is is -> certain.add(is);
            case Condition.HasForm form -> certain.add(form);
            case Condition.Within within -> certain.add(within);
            case Condition.Stated stated -> certain.add(stated);
            case Condition.CodeBegins code -> certain.add(code);
            case Condition.Moves moves -> certain.add(moves);
        }
    }

    private boolean single(Condition part) {
        holding.add(part);
        if (failing.contains(part)) {
            return false;
        }
        return switch (part) {
            case Condition.Within within -> number(within);
            case Condition.Moves moves -> !SINGLE.contains(moves.aspect()) || moves(moves);
            case Condition.CodeBegins code -> code(code.prefixes());
            case Condition.Not not -> not(not.part());
            case Condition.All all -> true;
            case Condition.Any any -> true;
            case Condition.Doubtful doubtful -> true;
            case Condition.Is is -> !is.ids().isEmpty();
            case Condition.HasForm form -> !form.forms().isEmpty();
            case Condition.Stated stated -> true;
        };
    }

    private boolean number(Condition.Within within) {
        Optional<Range> both = ranges.getOrDefault(within.slot(), Range.ANY).and(within.range());
        both.ifPresent(range -> ranges.put(within.slot(), range));
        return both.isPresent();
    }

    private boolean moves(Condition.Moves moves) {
        Set<String> left = new HashSet<>(moves.values());
        left.retainAll(values.getOrDefault(moves.aspect(), moves.values()));
        values.put(moves.aspect(), left);
        return consistent(moves.aspect());
    }

    private boolean consistent(Aspect aspect) {
        Set<String> left = values.get(aspect);
        return left == null || !excluded.getOrDefault(aspect, Set.of()).containsAll(left);
    }

    private boolean code(Set<String> prefixes) {
        codes.add(prefixes);
        return codes.stream()
                .allMatch(earlier -> earlier.stream()
                        .anyMatch(
                                one -> prefixes.stream().anyMatch(two -> one.startsWith(two) || two.startsWith(one))));
    }

    private boolean not(Condition part) {
        failing.add(part);
        if (holding.contains(part)) {
            return false;
        }
        if (part instanceof Condition.Moves moves && SINGLE.contains(moves.aspect())) {
            Set<String> all = new HashSet<>(excluded.getOrDefault(moves.aspect(), Set.of()));
            all.addAll(moves.values());
            excluded.put(moves.aspect(), all);
            return consistent(moves.aspect());
        }
        return true;
    }
}
