package org.tidewaiter.registry.licensing.application;

import java.util.Locale;

/** Where an application is on its way. */
public enum ApplicationState {
    /** Being written. */
    DRAFT,
    /** Handed in; nobody has looked whether it is complete. */
    SUBMITTED,
    /** Handed back, because something is missing. */
    RETURNED_INCOMPLETE,
    /** Complete; the time of the authority runs. */
    ACCEPTED,
    /** Being examined. */
    IN_REVIEW,
    /** The applicant was asked for something. */
    RFI_OPEN,
    /** Before a higher authority. */
    ESCALATED,
    /** An officer has proposed a decision. */
    PROPOSED,
    /** Some of those who must sign have signed. */
    COUNTERSIGN,
    /** Decided; what was decided stands with the proposal that was signed. */
    DECIDED,
    /** Decided, and the applicant has appealed. */
    UNDER_APPEAL,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** What was asked for never came. */
    LAPSED,
    /** Another application stands in its place. */
    SUPERSEDED;

    /** How it is written in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state written {@code word}. */
    public static ApplicationState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
