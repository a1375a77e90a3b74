package org.tidewaiter.engine.goods.formula;

import org.tidewaiter.engine.goods.words.Letters;

/**
 * CAS registry numbers: two to seven digits, two digits, and a check digit. Source: the registry's own rule, by which the
 * digits before the check digit, counted from the right and weighted 1, 2, 3 …, sum to the check digit modulo ten.
 */
public final class Cas {

    private static final int LONGEST = 12;
    private static final int SHORTEST = 7;

    private Cas() {}

    /** Whether {@code text} is a CAS number in its usual writing, {@code 7440-55-3}, with the right check digit. */
    public static boolean valid(String text) {
        int length = text.length();
        if (length < SHORTEST
                || length > LONGEST
                || text.charAt(0) == '0'
                || text.charAt(length - 2) != '-'
                || text.charAt(length - 5) != '-') {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = length - 3; i >= 0; i--) {
            if (i == length - 5) {
                continue;
            }
            char c = text.charAt(i);
            if (!Letters.isDigit(c)) {
                return false;
            }
            sum += weight * (c - '0');
            weight++;
        }
        char check = text.charAt(length - 1);
        return Letters.isDigit(check) && sum % 10 == check - '0';
    }

    /**
     * The CAS number that begins at {@code start} in {@code text} and ends at a word boundary; -1 where none begins there.
     *
     * @return place behind its last character
     */
    public static int endIn(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST + 1
                && (Letters.isDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        boolean wordEnds = end == text.length() || !Letters.inWord(text.charAt(end));
        return wordEnds && valid(text.substring(start, end)) ? end : -1;
    }
}
