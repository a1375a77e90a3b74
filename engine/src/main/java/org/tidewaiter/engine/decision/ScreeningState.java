package org.tidewaiter.engine.decision;

import java.util.Locale;

/** Whether parties were compared with watchlists. */
public enum ScreeningState {
    /** Every party was. */
    DONE,
    /** The consignment names no party. */
    NOTHING_TO_SCREEN,
    /** There is no watchlist. */
    NO_WATCHLIST,
    /** A watchlist is too old. */
    STALE,
    /** Comparing failed, or nothing in a name tells its bearer from anybody else. */
    FAILED;

    /** Whether nothing may leave before a person has looked. */
    public boolean holds() {
        return switch (this) {
            case DONE, NOTHING_TO_SCREEN -> false;
            case NO_WATCHLIST, STALE, FAILED -> true;
        };
    }

    /** The word of the contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
