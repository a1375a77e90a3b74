package org.tidewaiter.engine.law;

/** How well a legal fact is supported. */
public enum Confidence {
    /** Primary text, or several sources that agree. */
    H,
    /** One decent source. */
    M,
    /** Memory or a weak source. */
    L,
    /** Not verified. */
    UNVERIFIED;

    /** Whether the fact decides; one that does not makes an answer UNVERIFIED where the answer would change without it. */
    public boolean decides() {
        return this == H || this == M;
    }
}
