package org.tidewaiter.engine.law;

import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.Text;

/**
 * A duty, warning or way to go that is no determination.
 *
 * @param id stable id
 * @param kind what it is
 * @param lists lists of which it speaks; none for all of the law book
 * @param when where it applies
 * @param text in own words
 * @param basis provisions it rests on; none for a rule of transport or practice
 */
public record Notice(String id, Kind kind, Set<String> lists, Condition when, Text text, List<Basis> basis) {

    /** Takes copies. */
    public Notice {
        lists = Set.copyOf(lists);
        basis = List.copyOf(basis);
    }

    /** Whether it speaks of {@code list}, a list of its law book. */
    public boolean concerns(String list) {
        return lists.isEmpty() || lists.contains(list);
    }

    /** Kinds of notice. */
    public enum Kind {
        /** Something that must be done. */
        DUTY,
        /** Something to beware of. */
        WARNING,
        /** Where to go. */
        CHANNEL
    }
}
