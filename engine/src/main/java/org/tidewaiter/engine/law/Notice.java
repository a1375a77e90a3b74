package org.tidewaiter.engine.law;

import java.util.List;
import org.tidewaiter.engine.Text;

/**
 * A duty, warning or way to go that is no determination.
 *
 * @param id stable id
 * @param kind what it is
 * @param when where it applies
 * @param text in own words
 * @param basis provisions it rests on; none for a rule of transport or practice
 */
public record Notice(String id, Kind kind, Condition when, Text text, List<Basis> basis) {

    /** Takes a copy. */
    public Notice {
        basis = List.copyOf(basis);
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
