package org.tidewaiter.registry.licensing.application;

import java.util.Locale;

/** What comes with a step. */
public enum Effect {
    /** The engine examines what is asked for and who takes part. */
    EXAMINE,
    /** The time of the authority begins. */
    START_CLOCK,
    /** Something begins that may keep time from counting. */
    INTERRUPT_CLOCK,
    /** It ends. */
    RESUME_CLOCK,
    /** The time of the authority ends. */
    STOP_CLOCK,
    /** What is proposed is decided. */
    DECIDE;

    static Effect of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
