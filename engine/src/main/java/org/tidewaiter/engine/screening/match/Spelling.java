package org.tidewaiter.engine.screening.match;

/** A text as it is compared, with what can be known of it before it meets another. {@link Matcher#spelling} makes it. */
public final class Spelling {

    private static final int LETTERS = 26;

    private final String text;
    private final int[] gaps;
    private final long letters;
    private final String sound;
    private final double bits;
    private final int[] groups;

    Spelling(String text, double bits, int[] groups) {
        this.text = text;
        this.gaps = EditCost.gaps(text);
        this.letters = letters(text);
        this.sound = isLatin() ? SoundKey.of(text) : "";
        this.bits = bits;
        this.groups = groups;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** What it costs to leave a letter out, for every letter. */
    int[] gaps() {
        return gaps;
    }

    /** Its Latin letters and digits as a set. */
    long letters() {
        return letters;
    }

    /** How it sounds; empty where it is not written in Latin letters. */
    String sound() {
        return sound;
    }

    /** How much it tells. */
    double bits() {
        return bits;
    }

    /** The groups of names that are used for one another in which it stands, lowest first. */
    int[] groups() {
        return groups;
    }

    /** Whether it is written in Latin letters or digits. */
    boolean isLatin() {
        return !text.isEmpty() && isLatin(text.charAt(0));
    }

    static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                letters |= 1L << letter - 'a';
            } else if (letter >= '0' && letter <= '9') {
                letters |= 1L << LETTERS + letter - '0';
            }
        }
        return letters;
    }

    @Override
    public String toString() {
        return text;
    }
}
