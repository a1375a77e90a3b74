package org.tidewaiter.engine.screening.name;

/** Digits that stand for letters in a person's name, where they hide it from a search and not from a reader. */
final class Disguise {

    private static final String DIGITS = "013459";
    private static final String LETTERS = "oieasg";
    private static final int LETTERS_FOR_A_DIGIT = 2;

    private Disguise() {}

    /** {@code word} with letters for its digits, where most of it are letters and every digit looks like one. */
    static String letters(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                if (DIGITS.indexOf(c) < 0) {
                    return word;
                }
                digits++;
            }
        }
        if (digits == 0 || digits * LETTERS_FOR_A_DIGIT >= word.length()) {
            return word;
        }
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int digit = DIGITS.indexOf(word.charAt(i));
            if (digit >= 0) {
                out.setCharAt(i, LETTERS.charAt(digit));
            }
        }
        return out.toString();
    }
}
