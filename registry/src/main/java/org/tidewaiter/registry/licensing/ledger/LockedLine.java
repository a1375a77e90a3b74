package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.licensing.LicenceState;

/**
 * A line whose balance nobody else can move until the transaction ends.
 *
 * @param reserved in the unit of the line
 * @param committed in the unit of the line
 * @param reservedValue in its currency
 * @param committedValue in its currency
 * @param standing what people have made of the licence, where it stands in the way of use
 * @param takenBy the declaration that has a licence for one export
 */
record LockedLine(
        BigDecimal reserved,
        BigDecimal committed,
        BigDecimal reservedValue,
        BigDecimal committedValue,
        Optional<LicenceState> standing,
        Optional<String> takenBy) {

    /**
     * A line of a licence.
     *
     * @param licence of ours
     * @param line its number
     */
    record Key(UUID licence, int line) {}
}
