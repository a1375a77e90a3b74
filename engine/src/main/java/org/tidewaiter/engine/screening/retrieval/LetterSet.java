package org.tidewaiter.engine.screening.retrieval;

/**
 * The letters of a text as a set. It has 64 bits: for each of a to z one bit if it occurs and one if it occurs twice; the other letters share
 * twelve bits. A small one has 16, of which each stands for a frequent letter or for a few rare ones. An edit takes at most one element away and adds at most one, so texts whose sets differ by more are further apart.
 */
final class LetterSet {

    private static final int LATIN = 26;
    private static final long ONCE = (1L << LATIN) - 1;
    private static final int OTHERS = Long.SIZE - 2 * LATIN;

    /** For a to z the bit of a small set in hexadecimal: letters that many names have stand alone. */
    private static final String SMALL = "0dc91fe82ec6a34dc579bfbfef";

    private static final int SMALL_BITS = 16;
    private static final char[] SMALL_BIT = smallBits();

    private LetterSet() {}

    /** The set with one more letter. */
    static long with(long set, char letter) {
        int latin = letter - 'a';
        if (latin < 0 || latin >= LATIN) {
            return set | 1L << 2 * LATIN + letter % OTHERS;
        }
        long once = 1L << latin;
        return set | once | (set & once) << LATIN;
    }

    /** The small set with one more letter. */
    static char withSmall(char set, char letter) {
        int latin = letter - 'a';
        int bit = latin < 0 || latin >= LATIN ? 1 << letter % SMALL_BITS : SMALL_BIT[latin];
        return (char) (set | bit);
    }

    private static char[] smallBits() {
        char[] bits = new char[LATIN];
        for (int i = 0; i < LATIN; i++) {
            bits[i] = (char) (1 << Character.digit(SMALL.charAt(i), SMALL_BITS));
        }
        return bits;
    }

    /** The set of two texts written together. */
    static long joined(long one, long other) {
        return one | other | (one & other & ONCE) << LATIN;
    }

    /**
     * How many letters of a text may be missing in another that is within some edits. If it is longer by some letters, so many edits at
     * least add letters to the other and none of these is missing.
     */
    static int mayMiss(int length, int otherLength, int edits) {
        return edits - Math.max(0, otherLength - length);
    }

    /** Whether at most so many letters of one text are missing in another. */
    static boolean missing(long one, long other, int most) {
        return Long.bitCount(one & ~other) <= most;
    }
}
