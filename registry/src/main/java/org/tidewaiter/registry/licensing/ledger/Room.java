package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.licensing.LicenceLine;

/** What is left of a line while the items of one request draw on it, one after the other. */
final class Room {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LicenceLine line;
    private BigDecimal used;
    private BigDecimal usedValue;

    Room(LicenceLine line, LockedLine locked) {
        this.line = line;
        this.used = locked.reserved().add(locked.committed());
        this.usedValue = locked.reservedValue().add(locked.committedValue());
    }

    /** Takes so much, or says why not, and then takes nothing. */
    List<Refusal> take(BigDecimal quantity, BigDecimal value) {
        List<Refusal> missed = new ArrayList<>();
        if (most().filter(most -> used.add(quantity).compareTo(most) > 0).isPresent()) {
            missed.add(Refusal.INSUFFICIENT_QUANTITY);
        }
        if (line.value()
                .map(Money::amount)
                .filter(most -> usedValue.add(value).compareTo(most) > 0)
                .isPresent()) {
            missed.add(Refusal.INSUFFICIENT_VALUE);
        }
        if (missed.isEmpty()) {
            used = used.add(quantity);
            usedValue = usedValue.add(value);
        }
        return missed;
    }

    /** The tolerance is for the shipment that uses the line up: where nothing is left before it, there is none. */
    private Optional<BigDecimal> most() {
        return line.quantity()
                .map(quantity -> used.compareTo(quantity) >= 0
                        ? quantity
                        : line.tolerance()
                                .map(tolerance -> quantity.add(
                                        quantity.multiply(tolerance.percent()).divide(HUNDRED)))
                                .orElse(quantity));
    }
}
