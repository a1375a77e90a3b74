package org.tidewaiter.rulebook.compile;

import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Evaluation;

/** The things that a condition is about. */
public final class NamedThings {

    private NamedThings() {}

    /** Ids that {@code condition} names and does not exclude. */
    public static Set<String> of(Condition condition) {
        Set<String> named = new TreeSet<>();
        Set<String> excluded = new TreeSet<>();
        collect(condition, named);
        Evaluation.walk(condition, part -> {
            if (part instanceof Condition.Not not) {
                collect(not.part(), excluded);
            }
        });
        named.removeAll(excluded);
        return named;
    }

    private static void collect(Condition condition, Set<String> ids) {
        Evaluation.walk(condition, part -> {
            if (part instanceof Condition.Is is) {
                ids.addAll(is.ids());
            }
        });
    }
}
