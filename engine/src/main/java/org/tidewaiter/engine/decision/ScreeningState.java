package org.tidewaiter.engine.decision;

import java.util.Locale;

/** Whether parties were compared with watchlists. */
public enum ScreeningState {
    /** Screening does not exist yet; it holds nothing. */
    NOT_BUILT,
    /** Every party was screened. */
    DONE,
    /** The consignment names no party. */
    NOTHING_TO_SCREEN,
    /** There is no watchlist. */
    NO_WATCHLIST,
    /** The watchlist is too old. */
    STALE,
    /** Screening broke. */
    FAILED;

    /** The word of the contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
