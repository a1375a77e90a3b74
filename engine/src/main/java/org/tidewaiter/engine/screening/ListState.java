package org.tidewaiter.engine.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A list that is in force.
 *
 * @param list the word for it, under which it was imported
 * @param hash {@code sha256:} of the version
 * @param asOf the day the list states for itself, or else that of its import
 * @param maxAgeDays after so many days a check holds instead of trusting it
 * @param parties how many parties it names
 */
public record ListState(String list, String hash, LocalDate asOf, int maxAgeDays, int parties) {

    /** How many days old it is on {@code day}; 0 where it is of a later day. */
    public long age(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(asOf, day));
    }

    /** Whether on {@code day} it is older than it may be. */
    public boolean isStale(LocalDate day) {
        return age(day) > maxAgeDays;
    }
}
