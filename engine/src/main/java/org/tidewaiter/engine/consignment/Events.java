package org.tidewaiter.engine.consignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The instants at which law may bite, as local dates of the issuer.
 *
 * @param contract when the contract was made
 * @param accepted when customs accepted the declaration
 * @param released when customs released the goods
 * @param departed when they left
 */
public record Events(
        Optional<LocalDate> contract,
        Optional<LocalDate> accepted,
        Optional<LocalDate> released,
        Optional<LocalDate> departed) {

    /** Nothing stated. */
    public static final Events UNSTATED =
            new Events(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
