package org.tidewaiter.engine.consignment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A purity or a share of a mixture as stated, and the percentages it admits.
 *
 * <p>Notations: {@code 99.99%}, {@code 99,99 %} (one exact number), {@code >=99.999 %}, {@code ≥99.999%}, {@code >99.9%},
 * {@code <5%}, {@code <=5%} (bounds), {@code 3 ppm}, and the trade's nines: {@code 4N} is four nines, {@code 4N5} is
 * 99.995 %. A grade in nines promises a minimum and stays below the next whole grade, so {@code 5N} admits 99.999 % up to
 * but not including 99.9999 %: whether it is "better than 99.999 %" is then not known, and is asked.
 *
 * @param range the percentages admitted, between 0 and 100
 * @param stated the text as it was written
 */
public record Percentage(Range range, String stated) {

    private static final Range WHOLE =
            new Range(Optional.of(BigDecimal.ZERO), false, Optional.of(BigDecimal.valueOf(100)), false);
    private static final int LONGEST = 40;

    /** Of what is there, nobody said how much. */
    public static final Percentage SOME =
            new Percentage(Range.above(BigDecimal.ZERO).and(WHOLE).orElseThrow(), ">0 %");

    /** Refuses a range that reaches outside 0 to 100 percent. */
    public Percentage {
        if (!range.within(WHOLE)) {
            throw new IllegalArgumentException("not between 0 and 100 percent: " + stated);
        }
    }

    /** The percentage written in {@code text}, or empty where it is in none of the notations. */
    public static Optional<Percentage> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        PercentageReader reader = new PercentageReader(trimmed);
        return reader.grade()
                .or(() -> reader.number().flatMap(range -> range.and(WHOLE)))
                .map(range -> new Percentage(range, trimmed));
    }

    /** Exactly {@code percent}, written plainly. */
    public static Percentage of(BigDecimal percent) {
        return new Percentage(Range.exactly(percent), percent.toPlainString() + " %");
    }

    @Override
    public String toString() {
        return stated;
    }
}
