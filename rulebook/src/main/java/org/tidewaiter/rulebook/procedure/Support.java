package org.tidewaiter.rulebook.procedure;

import java.util.List;
import org.tidewaiter.engine.law.Confidence;

/**
 * On what a piece of procedure rests.
 *
 * @param provisions instrument and article, such as {@code CN-2024-792, 17}; none where no instrument sets it
 * @param source where it was read, of what rests on no instrument; else empty
 * @param confidence how sure it is
 */
public record Support(List<String> provisions, String source, Confidence confidence) {

    /** Takes a copy. */
    public Support {
        provisions = List.copyOf(provisions);
    }

    /** Whether it may be relied on without looking further. */
    public boolean verified() {
        return confidence.decides();
    }
}
