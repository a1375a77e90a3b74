package org.tidewaiter.registry.licensing;

import java.math.BigDecimal;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Measured;

/**
 * So much of something, exactly.
 *
 * @param amount zero or more; a whole number of pieces
 * @param unit in what
 */
public record Quantity(BigDecimal amount, MeasureUnit unit) {

    private static final BigDecimal MOST = BigDecimal.ONE.scaleByPowerOfTen(9);
    private static final int MOST_DECIMALS = 12;

    /** Refuses less than nothing and parts of a piece. */
    public Quantity {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a quantity is not negative: " + amount);
        }
        if (unit == MeasureUnit.PIECE && amount.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("pieces are whole: " + amount);
        }
    }

    /** The quantity written in {@code text}, such as {@code 25 kg}; empty where it is none. */
    public static Optional<Quantity> parse(String text) {
        return Measured.split(text)
                .flatMap(measured -> MeasureUnit.of(measured.unit())
                        .filter(unit -> measured.amount().signum() >= 0)
                        .filter(unit -> unit != MeasureUnit.PIECE
                                || measured.amount().stripTrailingZeros().scale() <= 0)
                        .map(unit -> new Quantity(measured.amount(), unit)));
    }

    /** Whether somebody may ask for so much: more than nothing, and a number that can be written down. */
    public boolean canBeAskedFor() {
        return amount.signum() > 0
                && amount.compareTo(MOST) <= 0
                && amount.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /** The same in {@code other}, exactly; empty where that measures something else. */
    public Optional<Quantity> in(MeasureUnit other) {
        return other.dimension() == unit.dimension()
                ? Optional.of(new Quantity(amount.scaleByPowerOfTen(unit.powerOfTen() - other.powerOfTen()), other))
                : Optional.empty();
    }

    /** Amount, a space, the unit. */
    @Override
    public String toString() {
        return amount.stripTrailingZeros().toPlainString() + " " + unit.symbol();
    }
}
