package org.tidewaiter.engine.law;

/** What one list says of one line. Ordered by how much stands in the way. */
public enum Verdict {
    /** No entry of this list applies on this date. */
    NOT_CONTROLLED,
    /** Controlled, but this movement needs no authorisation and no prior act. */
    EXEMPT,
    /** Completions of the missing facts lead to different dispositions. */
    UNDETERMINED,
    /** The law itself is not confirmed for that date. */
    UNVERIFIED,
    /** An authorisation is needed. */
    LICENCE_REQUIRED,
    /** The law bars it. */
    PROHIBITED
}
