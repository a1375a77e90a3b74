package org.tidewaiter.rulebook.procedure;

import java.util.Locale;

/** Why the time that an authority takes may not count. */
public enum Interruption {
    /** Goods are being identified. */
    IDENTIFICATION,
    /** Experts are being asked. */
    EXPERT_OPINION,
    /** The exporter or the end user is visited. */
    ON_SITE_CHECK,
    /** The case is before a higher authority. */
    HIGHER_APPROVAL,
    /** The importer or end user is on the watch list. */
    WATCH_LISTED,
    /** The applicant was asked for something. */
    REQUEST_FOR_INFORMATION;

    /** How it is written in packs and documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one written {@code word}. */
    public static Interruption of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
