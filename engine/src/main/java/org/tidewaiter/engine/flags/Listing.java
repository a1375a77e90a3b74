package org.tidewaiter.engine.flags;

import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Truth;

/**
 * An entry that a line of goods falls under, or may fall under as far as is known.
 *
 * @param entry the entry
 * @param falls {@code TRUE} where the goods meet it, {@code UNKNOWN} where they may
 */
public record Listing(Entry entry, Truth falls) {

    /** Refuses an entry that the goods do not meet: that is no listing. */
    public Listing {
        if (falls == Truth.FALSE) {
            throw new IllegalArgumentException("goods that do not meet an entry have no listing: " + entry.id());
        }
    }

    /** Whether the goods meet the entry for certain. */
    public boolean certain() {
        return falls == Truth.TRUE;
    }
}
