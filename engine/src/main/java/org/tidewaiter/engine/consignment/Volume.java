package org.tidewaiter.engine.consignment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A volume as stated, with its unit; exact.
 *
 * @param amount zero or more, in {@code unit}
 * @param unit the unit in which it was stated
 */
public record Volume(BigDecimal amount, Unit unit) {

    /** Units of volume and their exact size in millilitres, which are cubic centimetres. */
    public enum Unit {
        /** Millilitre. */
        ML("mL", 0),
        /** Litre. */
        L("L", 3),
        /** Cubic centimetre. */
        CM3("cm3", 0),
        /** Cubic metre. */
        M3("m3", 6);

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

    /** Refuses a negative volume. */
    public Volume {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a volume is not negative: " + amount);
        }
    }

    /** The volume written in {@code text}, such as {@code 85 mL} (also {@code ml}, {@code l}); empty where it is none. */
    public static Optional<Volume> parse(String text) {
        return Measured.split(text).flatMap(measured -> {
            for (Unit unit : Unit.values()) {
                if (unit.symbol.equalsIgnoreCase(measured.unit())
                        && measured.amount().signum() >= 0) {
                    return Optional.of(new Volume(measured.amount(), unit));
                }
            }
            return Optional.empty();
        });
    }

    /** The same volume in millilitres, exact. */
    public BigDecimal millilitres() {
        return amount.scaleByPowerOfTen(unit.powerOfTen);
    }

    /** The stated text: amount, a space, the unit. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit.symbol;
    }
}
