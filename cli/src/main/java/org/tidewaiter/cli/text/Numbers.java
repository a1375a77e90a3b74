package org.tidewaiter.cli.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them, the same in both languages. */
public final class Numbers {

    private Numbers() {}

    /** A count with a comma between thousands. */
    public static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** Seconds with one decimal. */
    public static String seconds(double seconds) {
        return BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** A time in minutes and seconds, or in hours, minutes and seconds. */
    public static String clock(double seconds) {
        long whole = Math.max(0, Math.round(seconds));
        String tail = two(whole % 60);
        return whole < 3_600 ? whole / 60 + ":" + tail : whole / 3_600 + ":" + two(whole / 60 % 60) + ":" + tail;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
