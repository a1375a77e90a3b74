package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Money;

/**
 * A value as it was declared, and at what rate it counts where the licence is in another currency. Nobody but the declarant or customs
 * says the rate; it is kept with what it was used for, so that a rate that moves later changes nothing.
 *
 * @param stated as declared
 * @param rate into which currency it is converted; empty where it is not
 */
public record DeclaredValue(Money stated, Optional<Rate> rate) {

    /** A value in the currency of the licence. */
    public static DeclaredValue of(Money stated) {
        return new DeclaredValue(stated, Optional.empty());
    }

    /**
     * A rate of exchange.
     *
     * @param into currency into which it converts
     * @param rate how much of it one of the stated currency is; more than nothing
     * @param day of which day it is
     * @param source who published it
     */
    public record Rate(String into, BigDecimal rate, LocalDate day, String source) {
        /** Refuses a rate of nothing or less. */
        public Rate {
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException("a rate is more than nothing: " + rate);
            }
        }
    }

    /** How much it is in {@code currency}, exactly; empty where nobody has said at what rate. */
    public Optional<BigDecimal> in(String currency) {
        if (stated.currency().equals(currency)) {
            return Optional.of(stated.amount());
        }
        return rate.filter(each -> each.into().equals(currency))
                .map(each -> stated.amount().multiply(each.rate()));
    }

    /** Everything that it says, always in the same way. */
    String plain() {
        String money = stated.amount().stripTrailingZeros().toPlainString() + " " + stated.currency();
        return rate.map(each ->
                        money + " at " + each.rate().stripTrailingZeros().toPlainString() + " " + each.into() + " "
                                + each.day() + " " + each.source())
                .orElse(money);
    }
}
