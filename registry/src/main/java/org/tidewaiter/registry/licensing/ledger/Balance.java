package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a line of a licence stands.
 *
 * @param line its number
 * @param quantity how much was authorised, in the unit of the line
 * @param reserved how much is set apart
 * @param committed how much has left
 * @param returned how much of that has come back
 * @param value up to what value it was authorised, in the currency of the line
 * @param reservedValue how much of it is set apart
 * @param committedValue how much of it has left
 */
public record Balance(
        int line,
        Optional<BigDecimal> quantity,
        BigDecimal reserved,
        BigDecimal committed,
        BigDecimal returned,
        Optional<BigDecimal> value,
        BigDecimal reservedValue,
        BigDecimal committedValue) {

    /** What is left; less than nothing where the line is overdrawn, absent where it is not limited in quantity. */
    public Optional<BigDecimal> left() {
        return quantity.map(most -> most.subtract(reserved).subtract(committed));
    }

    /** What is left in value; less than nothing where it is overdrawn, absent where it is not limited in value. */
    public Optional<BigDecimal> leftValue() {
        return value.map(most -> most.subtract(reservedValue).subtract(committedValue));
    }
}
