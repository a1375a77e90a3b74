package org.tidewaiter.engine.screening.list;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was ordered against a listed party.
 *
 * @param programme under which, in the list's own word, such as {@code IRAN} or a batch number
 * @param licenceRequirement the list's text on which goods need a licence for this party
 * @param licencePolicy the list's text on how a licence is decided
 * @param from first day, where the list says
 * @param until last day, where the list says
 * @param suspended whether the list says that it is suspended
 */
public record Measure(
        String programme,
        Optional<String> licenceRequirement,
        Optional<String> licencePolicy,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean suspended) {

    /** Whether it is in force on {@code day}; a list that gives no day means always. */
    public boolean inForce(LocalDate day) {
        return !suspended
                && from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
