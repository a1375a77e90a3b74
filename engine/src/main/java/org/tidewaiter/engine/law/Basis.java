package org.tidewaiter.engine.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A provision on which an entry or rule rests.
 *
 * @param instrument id
 * @param article locator within it, empty where the whole
 * @param from first day on which this basis carries it, where that differs from the instrument's
 * @param until last such day
 */
public record Basis(String instrument, String article, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** The state of this basis on {@code date}, given its instrument. */
    public Standing standing(Instrument law, LocalDate date) {
        if (until.isPresent() && date.isAfter(until.get())) {
            return new Standing.Ended(instrument, until.get(), law.succeededBy());
        }
        if (from.isPresent() && date.isBefore(from.get())) {
            return new Standing.NotYet(instrument, from.get());
        }
        return law.standing(article, date);
    }
}
