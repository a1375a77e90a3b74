package org.tidewaiter.rulebook.compile;

import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Slot;

/** The facts that conditions may have to ask for. */
public final class Slots {

    private Slots() {}

    /** The fields of every slot under {@code condition}. */
    public static Set<String> fields(Condition condition) {
        Set<String> fields = new TreeSet<>();
        Evaluation.walk(condition, part -> {
            switch (part) {
                case Condition.Within within -> fields.add(within.slot().field());
                case Condition.Stated stated -> fields.add(stated.slot().field());
                case Condition.Is is -> fields.add(new Slot.Identity().field());
                case Condition.HasForm form -> fields.add(new Slot.Form().field());
                case Condition.Moves moves -> moved(moves.aspect(), fields);
                case Condition.CodeBegins code -> {
                    // a code is stated or not; it is never asked for
                }
                case Condition.All all -> {
                    // its parts are visited by themselves, as are those of the others below
                }
                case Condition.Any any -> {}
                case Condition.Not not -> {}
                case Condition.Doubtful doubtful -> {}
            }
        });
        return fields;
    }

    private static void moved(Condition.Aspect aspect, Set<String> fields) {
        if (aspect == Condition.Aspect.PURPOSE) {
            fields.add(new Slot.Purpose().field());
        } else if (aspect == Condition.Aspect.TRANSPORT) {
            fields.add(new Slot.Transport().field());
        }
    }
}
