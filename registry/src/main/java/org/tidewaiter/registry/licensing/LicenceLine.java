package org.tidewaiter.registry.licensing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Money;

/**
 * A line of a licence: goods, and how much of them. Limited in quantity, in value, in both or in neither.
 *
 * @param number its number on the licence, from one
 * @param entries items of control lists for which it is given
 * @param goods the goods as the licence words them
 * @param unit in what it is drawn on
 * @param quantity how much, in {@code unit}
 * @param value up to what value
 * @param tolerance how far beyond the quantity the last shipment may go
 */
public record LicenceLine(
        int number,
        Set<String> entries,
        String goods,
        MeasureUnit unit,
        Optional<BigDecimal> quantity,
        Optional<Money> value,
        Optional<Tolerance> tolerance) {

    /** Takes a copy. */
    public LicenceLine {
        entries = Set.copyOf(entries);
    }

    /**
     * How far beyond its quantity a line may be drawn on, once, by the shipment that uses it up.
     *
     * @param percent of the quantity
     * @param basis the provision that allows it
     */
    public record Tolerance(BigDecimal percent, String basis) {}

    /** In what it is limited, as the database says it. */
    String control() {
        if (quantity.isPresent()) {
            return value.isPresent() ? "both" : "quantity";
        }
        return value.isPresent() ? "value" : "open";
    }
}
