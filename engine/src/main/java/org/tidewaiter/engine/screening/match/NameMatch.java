package org.tidewaiter.engine.screening.match;

import java.util.List;

/**
 * How two names compare.
 *
 * @param logOdds what all evidence adds up to
 * @param evidence in the order of the query, then what only the listed name has
 */
public record NameMatch(double logOdds, List<Evidence> evidence) {

    /** Nothing to compare. */
    public static final NameMatch NONE = new NameMatch(-20, List.of());

    /** Takes a copy. */
    public NameMatch {
        evidence = List.copyOf(evidence);
    }

    /** The log-odds as a number from 0 to 1. */
    public double score() {
        return Weights.score(logOdds);
    }
}
