package org.tidewaiter.engine.goods;

/** How far a fact may be relied on. */
public enum Strength {
    /** It merely suggests; for the law the fact stays unknown. */
    WEAK,
    /** It follows from other facts with hardly another explanation. */
    INFERRED,
    /** Somebody stated it. */
    STATED,
    /** Somebody measured it. */
    MEASURED;

    /** Whether the law may take the fact as true or false. */
    public boolean decides() {
        return this != WEAK;
    }
}
