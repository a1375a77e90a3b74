package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.licensing.LicenceLine;

/** What declared values count on a line: in its currency, and, where it is not limited in value, as stated. */
final class Values {

    private Values() {}

    /** How much {@code declared} counts on {@code line}; empty where it was not said, or is in a currency without a rate. */
    static Optional<BigDecimal> on(LicenceLine line, Optional<DeclaredValue> declared) {
        return declared.flatMap(value -> line.value()
                .map(Money::currency)
                .map(value::in)
                .orElse(Optional.of(value.stated().amount())));
    }
}
