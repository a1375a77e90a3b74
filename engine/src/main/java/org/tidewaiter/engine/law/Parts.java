package org.tidewaiter.engine.law;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Conditions that must hold together: told in the order in which the law is written, tested in the order that settles most
 * entries soonest. Entries are looked up by what goods are, so of those that are looked at the kind is mostly right, and
 * it is the form that rules them out.
 */
final class Parts extends AbstractList<Condition> {

    private final Condition[] written;
    private final Condition[] soonest;

    private Parts(Collection<Condition> parts) {
        written = parts.toArray(new Condition[0]);
        soonest = written.clone();
        Arrays.sort(soonest, Comparator.comparingInt(Parts::place));
    }

    /** These conditions. */
    static Parts of(List<Condition> parts) {
        return parts instanceof Parts same ? same : new Parts(parts);
    }

    /** How many there are to test. */
    int count() {
        return soonest.length;
    }

    /** The one to test after {@code before} others. */
    Condition toTest(int before) {
        return soonest[before];
    }

    @Override
    public Condition get(int index) {
        return written[index];
    }

    @Override
    public int size() {
        return written.length;
    }

    private static int place(Condition part) {
        return part instanceof Condition.HasForm ? 0 : part instanceof Condition.Is ? 1 : 2;
    }
}
