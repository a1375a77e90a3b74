package org.tidewaiter.engine.screening.name;

import java.util.List;

/** Numbers that are written with letters. */
final class Numerals {

    private static final List<String> UNITS = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> TENS = List.of("", "x", "xx", "xxx");
    private static final int TEN = 10;

    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final char HAN_TEN = '十';
    private static final char HAN_HUNDRED = '百';
    private static final int HUNDRED = 100;

    private Numerals() {}

    /** How many characters from {@code start} on are Han numerals. */
    static int hanLength(String text, int start) {
        int end = start;
        while (end < text.length() && (HAN_DIGITS + "零" + HAN_TEN + HAN_HUNDRED).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end - start;
    }

    /** The value of Han numerals below a thousand. */
    static int han(String numerals) {
        int sum = 0;
        int digit = 0;
        boolean multiplied = false;
        for (char c : numerals.toCharArray()) {
            if (c == HAN_TEN || c == HAN_HUNDRED) {
                sum += Math.max(1, digit) * (c == HAN_TEN ? TEN : HUNDRED);
                digit = 0;
                multiplied = true;
            } else {
                digit = (multiplied ? 0 : digit * TEN) + Math.max(0, HAN_DIGITS.indexOf(c));
            }
        }
        return sum + digit;
    }

    /** The value of a roman numeral up to 39, 0 where {@code word} is none. Larger ones look like words: mix, civil, di. */
    static int roman(String word) {
        for (int tens = TENS.size() - 1; tens >= 0; tens--) {
            if (word.startsWith(TENS.get(tens))) {
                int units = UNITS.indexOf(word.substring(TENS.get(tens).length()));
                if (units >= 0) {
                    return tens * TEN + units;
                }
            }
        }
        return 0;
    }

    /** The number that an English ordinal such as 21st begins with, empty where {@code word} is none. */
    static String ordinal(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String ending = word.substring(digits);
        boolean ordinal = digits > 0 && List.of("st", "nd", "rd", "th").contains(ending);
        return ordinal ? plain(word.substring(0, digits)) : "";
    }

    /** Digits without leading zeros. */
    static String plain(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
