package org.tidewaiter.engine.screening.match;

import java.util.List;

/**
 * How two names compare.
 *
 * @param score 0 to 1
 * @param evidence in the order of the query, then what only the listed name has
 */
public record NameMatch(double score, List<Evidence> evidence) {

    /** Nothing to compare. */
    public static final NameMatch NONE = new NameMatch(0, List.of());

    /** Takes a copy. */
    public NameMatch {
        evidence = List.copyOf(evidence);
    }
}
