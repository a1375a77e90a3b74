package org.tidewaiter.engine.consignment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Range WHOLE = new Range(Optional.of(BigDecimal.ZERO), false, Optional.of(HUNDRED), false);
    private static final Pattern NINES = Pattern.compile("([1-9]|1[0-2])\\s*[Nn]\\s*([1-9])?\\+?");
    private static final Pattern NUMBER =
            Pattern.compile("(>=|≥|=>|>|＞|<=|≤|=<|<|＜|=)?\\s*([0-9][0-9 ]*(?:[.,][0-9]+)?)\\s*(%|％|ppm|ppb)");

    /** Refuses a range that reaches outside 0 to 100 percent. */
    public Percentage {
        if (!range.within(WHOLE)) {
            throw new IllegalArgumentException("not between 0 and 100 percent: " + stated);
        }
    }

    /** The percentage written in {@code text}, or empty where it is in none of the notations. */
    public static Optional<Percentage> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > 40) {
            return Optional.empty();
        }
        Matcher nines = NINES.matcher(trimmed);
        if (nines.matches()) {
            return Optional.of(new Percentage(grade(nines), trimmed));
        }
        Matcher number = NUMBER.matcher(trimmed);
        if (!number.matches()) {
            return Optional.empty();
        }
        String sign = Optional.ofNullable(number.group(1)).orElse("=");
        String digits = number.group(2).replace(" ", "").replace(',', '.');
        BigDecimal value = new BigDecimal(digits)
                .scaleByPowerOfTen(
                        switch (number.group(3)) {
                            case "ppm" -> -4;
                            case "ppb" -> -7;
                            default -> 0;
                        });
        return bounded(sign, value).and(WHOLE).map(range -> new Percentage(range, trimmed));
    }

    /** Exactly {@code percent}, written plainly. */
    public static Percentage of(BigDecimal percent) {
        return new Percentage(Range.exactly(percent), percent.toPlainString() + " %");
    }

    private static Range grade(Matcher nines) {
        int count = Integer.parseInt(nines.group(1));
        BigDecimal low = nines(count);
        BigDecimal next = nines(count + 1);
        String extra = nines.group(2);
        if (extra != null) {
            low = low.add(new BigDecimal(extra).scaleByPowerOfTen(1 - count));
        }
        return low.compareTo(next) < 0 ? Range.from(low, next) : Range.exactly(low);
    }

    /** {@code count} nines as a percentage: 4 gives 99.99. */
    private static BigDecimal nines(int count) {
        return HUNDRED.subtract(BigDecimal.ONE.scaleByPowerOfTen(2 - count));
    }

    private static Range bounded(String sign, BigDecimal value) {
        return switch (sign) {
            case ">=", "≥", "=>" -> Range.atLeast(value);
            case ">", "＞" -> Range.above(value);
            case "<=", "≤", "=<" -> Range.atMost(value);
            case "<", "＜" -> Range.below(value);
            default -> Range.exactly(value);
        };
    }

    @Override
    public String toString() {
        return stated;
    }
}
