package org.tidewaiter.engine.screening.match;

import org.jspecify.annotations.Nullable;

/** A text as it is compared, with what can be known of it before it meets another. {@link Matcher#spelling} makes it. */
public final class Spelling {

    /** As many Latin letters and digits as there are. */
    static final int LETTERS = 36;

    private static final int FIRST_DIGIT = 26;

    private final String text;
    private final char[] characters;
    private final int[] gaps;
    private final long letters;
    private final boolean latin;
    private final boolean word;
    private final double bits;
    private final int[] groups;
    /** Several threads may find it at the same time, all the same. */
    private @Nullable String sound;

    Spelling(String text, double bits, int[] groups) {
        this.text = text;
        this.characters = text.toCharArray();
        this.gaps = EditCost.gaps(characters);
        this.letters = letters(text);
        this.latin = characters.length > 0 && isLatin(characters[0]);
        this.word = isWord(characters);
        this.bits = bits;
        this.groups = groups;
    }

    /** Its letters. */
    public String text() {
        return text;
    }

    /** The text, not to be changed. */
    char[] characters() {
        return characters;
    }

    int length() {
        return characters.length;
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
        String known = sound;
        if (known == null) {
            known = latin ? SoundKey.of(text) : "";
            sound = known;
        }
        return known;
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
        return latin;
    }

    /** Whether it has letters only. */
    boolean isWord() {
        return word;
    }

    private static boolean isWord(char[] characters) {
        for (char c : characters) {
            if (!Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    /** The Latin letters and digits of a text as a set. */
    static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                letters |= 1L << letter - 'a';
            } else if (letter >= '0' && letter <= '9') {
                letters |= 1L << FIRST_DIGIT + letter - '0';
            }
        }
        return letters;
    }

    @Override
    public String toString() {
        return text;
    }
}
