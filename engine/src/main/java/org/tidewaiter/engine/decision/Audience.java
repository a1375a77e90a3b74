package org.tidewaiter.engine.decision;

/** Who reads a decision. It changes only which cures are shown. */
public enum Audience {
    /** An exporter, forwarder or traveller: lawful cures only, and none that teaches how to miss a criterion. */
    EXPORTER,
    /** An authority: also the changes by which the rule could be circumvented, marked as such. */
    AUTHORITY
}
