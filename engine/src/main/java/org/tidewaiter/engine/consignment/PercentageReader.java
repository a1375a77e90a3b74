package org.tidewaiter.engine.consignment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the notations of {@link Percentage} in one pass from left to right.
 *
 * <pre>
 * grade  = count "N" [ digit ] [ "+" ]                 count 1 to 12
 * number = [ bound ] digits [ ( "." | "," ) digits ] unit
 * bound  = "&gt;=" | "≥" | "=&gt;" | "&gt;" | "＞" | "&lt;=" | "≤" | "=&lt;" | "&lt;" | "＜" | "="
 * unit   = "%" | "％" | "ppm" | "ppb"
 * </pre>
 *
 * <p>Blanks may stand between any two of these, and between digits before the decimal mark.
 */
final class PercentageReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_NINES = 12;

    private final String text;
    private int at;

    PercentageReader(String text) {
        this.text = text;
    }

    /** The percentages that a grade in nines admits; empty where the text is none. */
    Optional<Range> grade() {
        at = 0;
        int count = 0;
        while (at < 2 && isDigit(at)) {
            count = 10 * count + (text.charAt(at++) - '0');
        }
        blanks();
        boolean counted = count >= 1 && count <= MOST_NINES && text.charAt(0) != '0';
        if (!counted || !(take("N") || take("n"))) {
            return Optional.empty();
        }
        blanks();
        int extra = isDigit(at) ? text.charAt(at++) - '0' : -1;
        take("+");
        return extra == 0 || at < text.length() ? Optional.empty() : Optional.of(grade(count, Math.max(extra, 0)));
    }

    private static Range grade(int count, int extra) {
        BigDecimal whole = nines(count);
        BigDecimal low =
                extra == 0 ? whole : whole.add(BigDecimal.valueOf(extra).scaleByPowerOfTen(1 - count));
        BigDecimal next = nines(count + 1);
        return low.compareTo(next) < 0 ? Range.from(low, next) : Range.exactly(low);
    }

    /** {@code count} nines as a percentage: 4 gives 99.99. */
    private static BigDecimal nines(int count) {
        return HUNDRED.subtract(BigDecimal.ONE.scaleByPowerOfTen(2 - count));
    }

    /** The percentages that a number with its unit admits, which may reach beyond 100; empty where the text is none. */
    Optional<Range> number() {
        at = 0;
        Bound bound = bound();
        blanks();
        StringBuilder digits = new StringBuilder(text.length());
        while (isDigit(at) || (!digits.isEmpty() && at < text.length() && text.charAt(at) == ' ')) {
            take(digits);
        }
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (isDigit(at + 1) && (take(".") || take(","))) {
            digits.append('.');
            while (isDigit(at)) {
                take(digits);
            }
        }
        blanks();
        int power = take("%") || take("％") ? 0 : take("ppm") ? -4 : take("ppb") ? -7 : 1;
        if (power > 0 || at < text.length()) {
            return Optional.empty();
        }
        return Optional.of(bound.range(new BigDecimal(digits.toString()).scaleByPowerOfTen(power)));
    }

    private void take(StringBuilder digits) {
        char c = text.charAt(at++);
        if (c != ' ') {
            digits.append(c);
        }
    }

    /** How the number bounds the percentages. */
    private enum Bound {
        EXACTLY,
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW;

        Range range(BigDecimal value) {
            return switch (this) {
                case EXACTLY -> Range.exactly(value);
                case AT_LEAST -> Range.atLeast(value);
                case ABOVE -> Range.above(value);
                case AT_MOST -> Range.atMost(value);
                case BELOW -> Range.below(value);
            };
        }
    }

    private Bound bound() {
        if (take(">=") || take("≥") || take("=>")) {
            return Bound.AT_LEAST;
        }
        if (take(">") || take("＞")) {
            return Bound.ABOVE;
        }
        if (take("<=") || take("≤") || take("=<")) {
            return Bound.AT_MOST;
        }
        if (take("<") || take("＜")) {
            return Bound.BELOW;
        }
        take("=");
        return Bound.EXACTLY;
    }

    private void blanks() {
        while (at < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean isDigit(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    private boolean take(String words) {
        if (!text.startsWith(words, at)) {
            return false;
        }
        at += words.length();
        return true;
    }
}
