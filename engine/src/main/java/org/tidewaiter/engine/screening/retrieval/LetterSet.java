package org.tidewaiter.engine.screening.retrieval;

/**
 * The letters of a text as a set of 64 bits: for each of a to z one bit if it occurs and one if it occurs twice; the other letters share
 * twelve bits. An edit takes at most one element away and adds at most one, so texts whose sets differ by more are further apart.
 */
final class LetterSet {

    private static final int LATIN = 26;
    private static final int OTHERS = Long.SIZE - 2 * LATIN;

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

    /**
     * How many letters of a text may be missing in another that is within some edits. If it is longer by some letters, so many edits at
     * least add letters to the other and none of these is missing.
     */
    static int missing(int length, int otherLength, int edits) {
        return edits - Math.max(0, otherLength - length);
    }

    /** Whether at most so many letters of one text are missing in another. */
    static boolean missing(long one, long other, int most) {
        return Long.bitCount(one & ~other) <= most;
    }
}
