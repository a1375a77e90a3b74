package org.tidewaiter.engine.law;

import java.util.Locale;

/** How an application for a licence is usually decided. */
public enum Policy {
    /** In principle granted. */
    APPROVE,
    /** Case by case. */
    CASE_BY_CASE,
    /** In principle refused. */
    REFUSE_IN_PRINCIPLE,
    /** The law states none, or none is needed. */
    NONE;

    /** The word of the contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
