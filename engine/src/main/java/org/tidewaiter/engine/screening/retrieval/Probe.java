package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;

/** A text that is looked for, prepared to be compared with many. */
final class Probe {

    private char[] letters = new char[64];
    private int length;
    private long letterSet;
    private char smallLetterSet;
    private boolean syllabic;
    /** Hashes of all beginnings of the text, and powers of the base. */
    private int[] hashes = new int[65];

    private int[] powers = powers(65);

    /** Begins a new text. */
    Probe clear() {
        length = 0;
        return this;
    }

    /** Adds letters. */
    Probe add(String text) {
        int longer = length + text.length();
        if (longer > letters.length) {
            letters = Arrays.copyOf(letters, 2 * longer);
            hashes = new int[2 * longer + 1];
            powers = powers(2 * longer + 1);
        }
        text.getChars(0, text.length(), letters, length);
        length = longer;
        return this;
    }

    /** Ends the text: from now on it can be compared. */
    Probe ready() {
        letterSet = 0;
        smallLetterSet = 0;
        for (int i = 0; i < length; i++) {
            hashes[i + 1] = hashes[i] * Segments.BASE + letters[i];
            letterSet = LetterSet.with(letterSet, letters[i]);
            smallLetterSet = LetterSet.withSmall(smallLetterSet, letters[i]);
        }
        syllabic = Tolerance.syllabic(letters, 0, length);
        return this;
    }

    private static int[] powers(int count) {
        int[] powers = new int[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * Segments.BASE;
        }
        return powers;
    }

    int length() {
        return length;
    }

    String text() {
        return new String(letters, 0, length);
    }

    /** Its letters, as a {@link LetterSet}. */
    long letterSet() {
        return letterSet;
    }

    /** Its letters, as a small {@link LetterSet}. */
    char smallLetterSet() {
        return smallLetterSet;
    }

    /** Whether it has letters that stand for a syllable or a word. */
    boolean syllabic() {
        return syllabic;
    }

    /** The hash of the letters from one place to another. */
    int hash(int from, int to) {
        return hashes[to] - hashes[from] * powers[to - from];
    }

    /** The hash of all its letters. */
    int hash() {
        return hash(0, length);
    }

    /** The hash of its first letter. */
    int firstLetter() {
        return hash(0, 1);
    }

    /** Whether the text is the same as the letters from one place to another. */
    boolean same(char[] other, int from, int to) {
        return Arrays.equals(letters, 0, length, other, from, to);
    }

    /** Whether the text begins with the same letter as what stands at a place. */
    boolean sameFirst(char[] other, int from) {
        return letters[0] == other[from];
    }

    /** Whether at most {@code edits} letters have to be added, dropped or changed to get from the text to another. */
    boolean within(char[] other, int from, int to, int edits) {
        int difference = to - from - length;
        if (difference > edits || -difference > edits) {
            return false;
        }
        return Distance.within(letters, 0, length, other, from, to, edits);
    }
}
