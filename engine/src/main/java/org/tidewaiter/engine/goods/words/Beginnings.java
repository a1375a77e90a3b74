package org.tidewaiter.engine.goods.words;

import java.util.Arrays;

/**
 * Where in a text a pattern may begin, from the first characters: most words and most Han characters begin none, and need no look into
 * the tables of the {@link Automaton}. A place that is named need not begin a pattern either.
 *
 * <p>Which character comes next is hardly foreseeable, and a branch that a processor foresees wrongly costs as much as reading five
 * characters. So there is almost none: every character is looked up, and its place is counted or not.
 *
 * @param signs for every ASCII character: a number for letters and digits, {@link #EDGE} or {@link #UNKNOWN} for others
 * @param words a bit for the hash of every first {@link #WINDOW} letters and digits of a pattern
 * @param single the first code of a wide character that is no pattern by itself
 * @param pairs a bit for the hash of every two codes that begin a pattern, the first of a wide character
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
public record Beginnings(byte[] signs, int[] words, int single, int[] pairs) {

    /**
     * How many letters and digits are told from others, each in a byte of a number: as many as a term needs to be known before a number
     * that follows without a blank, so that no term ends among them but with its word.
     */
    static final int WINDOW = Selection.LONG;

    /** Stands behind a text as often as characters behind the last are looked at. */
    static final char BEHIND = ' ';

    /** Number of ASCII characters. */
    static final int ASCII = 0x80;
    /** Sign of a character at which a word ends. */
    static final int EDGE = 0;
    /** Sign of a character that begins a pattern and is no letter or digit. */
    static final int OPENING = -1;
    /** Sign of a character that may be anything. */
    static final int UNKNOWN = 0x40;

    /** Binary logarithm of the number of bits of a table: few enough for the nearest cache. */
    static final int BITS = 16;

    private static final long BYTES = 0x01_0101_0101L;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /**
     * Notes in {@code places} where in the first {@code length} characters of {@code text} a pattern may begin; returns how many.
     *
     * @param codes the codes of the alphabet
     */
    int in(char[] text, int length, char[] codes, int[] places) {
        int known = 0;
        int inside = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            places[known] = i;
            if (c < ASCII) {
                int sign = signs[c];
                int letter = (-sign & sign - UNKNOWN) >>> Integer.SIZE - 1;
                known += letter & ~inside | sign >>> Integer.SIZE - 1;
                inside = letter;
            } else {
                int code = codes[c];
                known += (bit(pairs, hash(pair(code, codes[text[i + 1]]))) | less(code, single))
                        & less(Alphabet.BLANK, code);
                inside = 0;
            }
        }
        return likely(text, known, places);
    }

    /** Keeps of the first {@code size} places those that are no beginning of a word or that of a likely one; returns how many. */
    private int likely(char[] text, int size, int[] places) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int place = places[i];
            places[kept] = place;
            if (text[place] < ASCII && signs[text[place]] > 0) {
                long window = 0;
                for (int k = WINDOW - 1; k >= 0; k--) {
                    window = window << Byte.SIZE | sign(text[place + k]);
                }
                long word = word(window);
                int unknown = (int) (-(word & UNKNOWN * BYTES) >>> Long.SIZE - 1);
                kept += bit(words, hash(word)) | unknown;
            } else {
                kept++;
            }
        }
        return kept;
    }

    private int sign(char c) {
        int ascii = less(c, ASCII);
        return (signs[c & (ASCII - 1)] & 0xFF & -ascii) | (UNKNOWN & (ascii - 1));
    }

    /** 1 where {@code one} is less than {@code other}, else 0. */
    private static int less(int one, int other) {
        return (one - other) >>> (Integer.SIZE - 1);
    }

    private static int bit(int[] bits, int at) {
        return bits[at >>> 5] >>> at & 1;
    }

    /** The signs of {@code window} up to the first edge. */
    private static long word(long window) {
        long edges = (window - BYTES) & ~window & BYTES << 7;
        return window & (edges & -edges) - 1;
    }

    /** The key of two codes. */
    static long pair(int first, int second) {
        return (long) first << Character.SIZE | second;
    }

    /** Where the bit of {@code key} is. */
    static int hash(long key) {
        return (int) (key * SPREAD >>> Long.SIZE - BITS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Beginnings that
                && single == that.single
                && Arrays.equals(signs, that.signs)
                && Arrays.equals(words, that.words)
                && Arrays.equals(pairs, that.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words) * 31 + Arrays.hashCode(pairs);
    }

    @Override
    public String toString() {
        return "beginnings of terms";
    }
}
