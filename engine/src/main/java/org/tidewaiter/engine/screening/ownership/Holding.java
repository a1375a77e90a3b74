package org.tidewaiter.engine.screening.ownership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's interest in a party.
 *
 * @param holder key of who holds
 * @param held key of the party that is held
 * @param share of capital or of votes, whichever is more
 * @param controls whether the holder is known to control the party otherwise: by its board, by contract, in fact
 * @param from first day, where known
 * @param until last day, where it ended
 * @param source where it is known from
 */
public record Holding(
        String holder,
        String held,
        Share share,
        boolean controls,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String source) {

    /** Whether it exists on {@code day}; without a first day it has always existed. */
    public boolean on(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
