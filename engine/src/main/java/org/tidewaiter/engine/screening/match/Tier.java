package org.tidewaiter.engine.screening.match;

import java.util.Locale;

/** What a score says. */
public enum Tier {
    /** The names are taken for one. */
    MATCH,
    /** A person must look. */
    POSSIBLE,
    /** Two names. */
    NO;

    /** The word of the contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
