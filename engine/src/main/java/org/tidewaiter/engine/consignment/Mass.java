package org.tidewaiter.engine.consignment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A mass as stated, with its unit; exact.
 *
 * @param amount zero or more, in {@code unit}
 * @param unit the unit in which it was stated
 */
public record Mass(BigDecimal amount, Unit unit) {

    /** Units of mass and their exact size in grams. */
    public enum Unit {
        /** Milligram. */
        MG("mg", -3),
        /** Gram. */
        G("g", 0),
        /** Kilogram. */
        KG("kg", 3),
        /** Metric tonne. */
        T("t", 6);

        private final String symbol;
        private final int powerOfTen;

        Unit(String symbol, int powerOfTen) {
            this.symbol = symbol;
            this.powerOfTen = powerOfTen;
        }

        /** The symbol as it is written in documents. */
        public String symbol() {
            return symbol;
        }
    }

    /** Refuses a negative mass. */
    public Mass {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a mass is not negative: " + amount);
        }
    }

    /** The mass written in {@code text}, such as {@code 500 g}; empty where it is none. */
    public static Optional<Mass> parse(String text) {
        return Measured.split(text).flatMap(measured -> {
            for (Unit unit : Unit.values()) {
                if (unit.symbol.equals(measured.unit()) && measured.amount().signum() >= 0) {
                    return Optional.of(new Mass(measured.amount(), unit));
                }
            }
            return Optional.empty();
        });
    }

    /** The same mass in grams, exact. */
    public BigDecimal grams() {
        return amount.scaleByPowerOfTen(unit.powerOfTen);
    }

    /** The stated text: amount, a space, the unit. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit.symbol;
    }
}
