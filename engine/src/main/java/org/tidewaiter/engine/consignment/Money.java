package org.tidewaiter.engine.consignment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An amount of money in its currency; exact. Amounts in different currencies are never compared or converted: the law
 * date's rate is a fact that nobody has stated.
 *
 * @param amount zero or more
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    private static final Set<String> CURRENCIES = java.util.Currency.getAvailableCurrencies().stream()
            .map(java.util.Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Refuses a negative amount and a currency that ISO 4217 does not know. */
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a value is not negative: " + amount);
        }
        if (!CURRENCIES.contains(currency)) {
            throw new IllegalArgumentException("not an ISO 4217 currency: " + currency);
        }
    }

    /** The amount written in {@code text}, such as {@code 1200 CNY}; empty where it is none. RMB is read as CNY. */
    public static Optional<Money> parse(String text) {
        return Measured.split(text).flatMap(measured -> {
            String currency = measured.unit().equals("RMB") ? "CNY" : measured.unit();
            return CURRENCIES.contains(currency) && measured.amount().signum() >= 0
                    ? Optional.of(new Money(measured.amount(), currency))
                    : Optional.empty();
        });
    }

    /** The stated text: amount, a space, the currency. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
