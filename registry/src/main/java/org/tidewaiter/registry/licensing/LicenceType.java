package org.tidewaiter.registry.licensing;

import java.util.Locale;

/** What a licence allows, and how often. Terms of Regulation 792 of China, and of the law of the EU and the UK where it knows the same. */
public enum LicenceType {
    /** One end user, one export; what is left when the goods have left lapses. */
    SINGLE,
    /** A quantity, drawn on until nothing is left. */
    MULTI,
    /** A named holder, many end users and exports; what is used is recorded. */
    GENERAL,
    /** Whoever registers and keeps to its conditions. */
    OPEN_GENERAL,
    /** A registered voucher for one export: repair, exhibition and the like. */
    CERTIFICATE,
    /** The goods must come back. */
    TEMPORARY;

    /** How it is written in the database and in documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type written {@code word}. */
    public static LicenceType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it is for one export and then done with. */
    public boolean oneExport() {
        return this == SINGLE || this == CERTIFICATE;
    }
}
