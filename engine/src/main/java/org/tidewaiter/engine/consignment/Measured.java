package org.tidewaiter.engine.consignment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A decimal number followed by a unit, the shape in which quantities are written: {@code 500 g}, {@code 1 200,5kg}.
 *
 * @param amount the exact number
 * @param unit what follows it, without surrounding blanks; never empty
 */
public record Measured(BigDecimal amount, String unit) {

    /** Longest text that can be a quantity, in characters; more is not one. */
    private static final int LONGEST = 64;

    /**
     * Splits {@code text} into number and unit. A comma or a point may separate decimals, blanks may group thousands; a
     * comma with exactly three digits behind it and no other separator ({@code 1,200 g}) is ambiguous and not read.
     */
    public static Optional<Measured> split(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        int end = 0;
        while (end < trimmed.length() && isNumeric(trimmed.charAt(end))) {
            end++;
        }
        String unit = trimmed.substring(end).strip();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return number(trimmed.substring(0, end)).map(amount -> new Measured(amount, unit));
    }

    /** The exact number written in {@code text}, with a point or a comma before the decimals; empty where it is none. */
    public static Optional<BigDecimal> number(String text) {
        String digits = text.strip().replace(" ", "").replace("\u00a0", "");
        int comma = digits.indexOf(',');
        if (comma >= 0) {
            boolean ambiguous =
                    digits.indexOf('.') >= 0 || digits.indexOf(',', comma + 1) >= 0 || digits.length() - comma - 1 == 3;
            if (ambiguous) {
                return Optional.empty();
            }
            digits = digits.replace(',', '.');
        }
        if (digits.isEmpty() || digits.length() > LONGEST || !plain(digits)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits));
    }

    /** An optional sign, digits, and perhaps a point with digits behind it. */
    private static boolean plain(String digits) {
        int start = digits.charAt(0) == '-' || digits.charAt(0) == '+' ? 1 : 0;
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        return whole > start
                && allDigits(digits, start, whole)
                && (point < 0 || (point + 1 < digits.length() && allDigits(digits, point + 1, digits.length())));
    }

    private static boolean allDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumeric(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == ' ' || c == '\u00a0' || c == '-' || c == '+';
    }
}
