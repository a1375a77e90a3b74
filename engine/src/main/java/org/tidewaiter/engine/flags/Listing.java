package org.tidewaiter.engine.flags;

import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Gap;
import org.tidewaiter.engine.law.Truth;

/**
 * An entry that a line of goods falls under, or may fall under as far as is known; or a known gap that it touches.
 *
 * @param id id of the entry or gap
 * @param list the list
 * @param title in own words
 * @param references commodity numbers that the law names for it
 * @param condition which goods it covers
 * @param falls {@code TRUE} where the goods meet it, {@code UNKNOWN} where they may
 * @param verified false where the law behind it is not confirmed for the day
 */
public record Listing(
        String id,
        String list,
        Text title,
        Set<String> references,
        Condition condition,
        Truth falls,
        boolean verified) {

    /** Takes copies, and refuses an entry that the goods do not meet: that is no listing. */
    public Listing {
        references = Set.copyOf(references);
        if (falls == Truth.FALSE) {
            throw new IllegalArgumentException("goods that do not meet an entry have no listing: " + id);
        }
    }

    /** An entry that the goods meet or may meet. */
    public static Listing of(Entry entry, Truth falls, boolean verified) {
        return new Listing(
                entry.id(), entry.list(), entry.title(), entry.references(), entry.condition(), falls, verified);
    }

    /** A gap that the goods touch: what the list says of them is known to nobody here. */
    public static Listing of(Gap gap) {
        return new Listing(gap.id(), gap.list(), gap.title(), Set.of(), gap.touches(), Truth.TRUE, false);
    }

    /** Whether the goods meet it for certain. */
    public boolean certain() {
        return falls == Truth.TRUE;
    }
}
