package org.tidewaiter.registry.licensing.ledger;

import java.util.Locale;

/** What an entry of the ledger does. */
enum EntryKind {
    /** Sets apart before goods are released. */
    RESERVE,
    /** Gives back what was set apart. */
    RELEASE,
    /** Goods have left. */
    COMMIT,
    /** Goods had left, and it is told after later ones, or after the licence ended. */
    LATE,
    /** What had left was more or less than was told. */
    ADJUST,
    /** What was told to have left has not. */
    REVERSE,
    /** Moves to or from the licence that stands in the place of another. */
    TRANSFER,
    /** Goods that left for a time have come back. */
    RETURN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
