package org.tidewaiter.engine.decision;

/** What is to be done with a consignment. Ordered by severity: the worst of all determinations and flags wins. */
public enum Disposition {
    /** No obstacle found in the law this tool holds. */
    RELEASE,
    /** The answer turns on facts that were not given. */
    ASK,
    /** A person must decide. */
    HOLD,
    /** As presented, the law does not let it leave. */
    STOP;

    /** The worse of both. */
    public Disposition or(Disposition other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
