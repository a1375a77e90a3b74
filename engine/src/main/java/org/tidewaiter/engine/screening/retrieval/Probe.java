package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;

/** A text that is looked for, prepared to be compared with many. */
final class Probe {

    /** Texts of plain letters up to this length are compared by one machine word. */
    private static final int WORD = Long.SIZE;

    private static final int PLAIN = 128;
    /** More edits than are ever asked for. */
    private static final int FAR = 1 << 20;

    private char[] letters = new char[64];
    private int length;
    private long letterSet;
    private char smallLetterSet;
    private boolean syllabic;
    private boolean plain;
    /** Hashes of all beginnings of the text, and powers of the base. */
    private int[] hashes = new int[65];

    private int[] powers = powers(65);
    private final long[] places = new long[PLAIN];
    private final int[] band = new int[2 * Tolerance.MOST + 2];

    /** Begins a new text. */
    Probe clear() {
        if (plain) {
            for (int i = 0; i < length; i++) {
                places[letters[i]] = 0;
            }
        }
        plain = false;
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
        plain = length <= WORD;
        letterSet = 0;
        smallLetterSet = 0;
        for (int i = 0; i < length; i++) {
            hashes[i + 1] = hashes[i] * Segments.BASE + letters[i];
            plain &= letters[i] < PLAIN;
            letterSet = LetterSet.with(letterSet, letters[i]);
            smallLetterSet = LetterSet.withSmall(smallLetterSet, letters[i]);
        }
        if (plain) {
            for (int i = 0; i < length; i++) {
                places[letters[i]] |= 1L << i;
            }
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
        return plain ? distance(other, from, to) <= edits : withinBand(other, from, to, edits);
    }

    /** Levenshtein's distance by Myers' bit vectors: a bit for every letter of the text, a step for every one of the other. */
    private int distance(char[] other, int from, int to) {
        long[] places = this.places;
        long last = 1L << (length - 1);
        long up = -1L;
        long down = 0;
        int distance = length;
        for (int i = from; i < to; i++) {
            long equal = other[i] < PLAIN ? places[other[i]] : 0;
            long vertical = equal | down;
            long horizontal = (((equal & up) + up) ^ up) | equal;
            long more = down | ~(horizontal | up);
            long less = up & horizontal;
            if ((more & last) != 0) {
                distance++;
            } else if ((less & last) != 0) {
                distance--;
            }
            more = more << 1 | 1;
            less <<= 1;
            up = less | ~(vertical | more);
            down = more & vertical;
        }
        return distance;
    }

    /** The matrix of distances, of which only the diagonals that matter are filled. */
    private boolean withinBand(char[] other, int from, int to, int edits) {
        int[] band = this.band;
        int width = 2 * edits + 1;
        int otherLength = to - from;
        for (int d = 0; d < width; d++) {
            band[d] = d < edits ? FAR : d - edits;
        }
        band[width] = FAR;
        for (int i = 1; i <= length; i++) {
            int left = FAR;
            int least = FAR;
            for (int d = 0; d < width; d++) {
                int j = i + d - edits;
                int here = FAR;
                if (j == 0) {
                    here = i;
                } else if (j > 0 && j <= otherLength) {
                    int straight = band[d] + (letters[i - 1] == other[from + j - 1] ? 0 : 1);
                    here = Math.min(straight, Math.min(left, band[d + 1]) + 1);
                }
                band[d] = here;
                left = here;
                least = Math.min(least, here);
            }
            if (least > edits) {
                return false;
            }
        }
        return band[otherLength - length + edits] <= edits;
    }
}
