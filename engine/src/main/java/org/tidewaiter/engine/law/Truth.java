package org.tidewaiter.engine.law;

/** Kleene's three truth values. */
public enum Truth {
    /** False. */
    FALSE,
    /** Not known; both remain possible. */
    UNKNOWN,
    /** True. */
    TRUE;

    /** The truth value of a Java boolean. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** True only if both are. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True if either is. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
