package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.words.Letters;

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

    private static final List<String> UNITS = List.of("g/cm", "g/cc", "g/ml", "克/立方厘米", "克每立方厘米");

    private static final MathContext DOWN = new MathContext(12, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(12, RoundingMode.CEILING);

    private static final List<String> NAMES = List.of("density", "specific gravity", "密度", "比重");
    /** Greatest distance in tokens between the word and the number: "density: about 5.9". */
    private static final int REACH = 4;

    /** The first density that {@code sentence} states: "density 5.9", 密度约5.9, "5.9 g/cm3". */
    static Optional<Density> described(Sentence sentence) {
        Amounts amounts = new Amounts(sentence.text(), sentence.tokens());
        int named = -REACH;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            Optional<BigDecimal> number =
                    i - named < REACH || unitBehind(sentence, token.end()) ? amounts.value(i) : Optional.empty();
            if (number.isPresent()) {
                return Optional.of(new Density(
                        Range.exactly(number.get()), Strength.STATED, sentence.evidence(token.start(), token.end())));
            }
            String words = sentence.words(token).toLowerCase(Locale.ROOT);
            if (NAMES.stream().anyMatch(words::contains)) {
                named = i;
            }
        }
        return Optional.empty();
    }

    private static boolean unitBehind(Sentence sentence, int end) {
        String text = sentence.text();
        int at = end;
        while (at < text.length() && Letters.isBlank(text.charAt(at))) {
            at++;
        }
        for (String unit : UNITS) {
            if (text.regionMatches(true, at, unit, 0, unit.length())) {
                return true;
            }
        }
        return false;
    }

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
