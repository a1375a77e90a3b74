package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Value;

/**
 * A density in grams per cubic centimetre.
 *
 * @param range the density; of a quotient that no decimal number equals, the two decimals beside it
 * @param strength measured, stated, or inferred from net mass and volume
 * @param evidence where it stands
 */
record Density(Range range, Strength strength, Evidence evidence) {

    /** Name of the attribute and of the measure. */
    static final String NAME = "densityGPerCm3";

    private static final MathContext DOWN = new MathContext(12, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(12, RoundingMode.CEILING);

    /** The best known density of {@code line}: observed, else stated, else net mass over volume. */
    static Optional<Density> of(Line line) {
        return named(line.observed(), Strength.MEASURED, "observed." + NAME)
                .or(() -> named(line.attributes(), Strength.STATED, "attributes." + NAME))
                .or(() -> quotient(line));
    }

    private static Optional<Density> named(Map<String, Value> values, Strength strength, String field) {
        return values.get(NAME) instanceof Value.Number number
                ? Optional.of(new Density(
                        Range.exactly(number.number()),
                        strength,
                        Evidence.whole(field, number.number().toPlainString())))
                : Optional.empty();
    }

    private static Optional<Density> quotient(Line line) {
        if (line.netMass().isEmpty() || line.volume().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal grams = line.netMass().get().grams();
        BigDecimal millilitres = line.volume().get().millilitres();
        if (grams.signum() == 0 || millilitres.signum() == 0) {
            return Optional.empty();
        }
        Range range = new Range(
                Optional.of(grams.divide(millilitres, DOWN)), false, Optional.of(grams.divide(millilitres, UP)), false);
        String text = line.netMass().get() + " / " + line.volume().get();
        return Optional.of(new Density(range, Strength.INFERRED, Evidence.whole("netMass/volume", text)));
    }

    /** Whether it may lie in {@code other}. */
    boolean mayBe(Range other) {
        return range.and(other).isPresent();
    }

    /** Whether all of it is above {@code bound}. */
    boolean isAbove(BigDecimal bound) {
        return range.low().filter(low -> low.compareTo(bound) > 0).isPresent();
    }

    /** Whether all of it is below {@code bound}. */
    boolean isBelow(BigDecimal bound) {
        return range.high().filter(high -> high.compareTo(bound) < 0).isPresent();
    }
}
