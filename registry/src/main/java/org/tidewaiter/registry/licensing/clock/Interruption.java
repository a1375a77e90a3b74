package org.tidewaiter.registry.licensing.clock;

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
    REQUEST_FOR_INFORMATION
}
