package org.tidewaiter.engine.screening.retrieval;

/**
 * Cuts texts into segments, so that of one more segments than there are edits at least one survives them unchanged: three
 * for two edits, or two for texts so short that one is all that is allowed. What is filed goes into a bucket by its length,
 * the number of the segment and the segment's letters.
 */
final class Segments {

    /** In place of a segment's number: the whole text. */
    static final int WHOLE = 3;
    /** In place of a segment's number: the first letter. */
    static final int FIRST_LETTER = 4;
    /** In place of a segment's number: the first letter, of initials only. */
    static final int INITIAL = 5;

    /** Texts up to this length have two segments: two edits in them are never allowed. */
    static final int SHORT = 3;

    /** Of the polynomial by which letters are hashed. */
    static final int BASE = 0x01000193;

    private Segments() {}

    /** How many segments a text of this length has. */
    static int count(int length) {
        return length <= SHORT ? 2 : 3;
    }

    /** Where a segment begins; with {@code segment} = {@link #count}, where the last one ends. */
    static int start(int length, int segment) {
        return length * segment / count(length);
    }

    /** The hash of some letters; empty ones are 0. */
    static int hash(char[] letters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * BASE + letters[i];
        }
        return hash;
    }

    /** Under what a segment is filed; it falls into the bucket that the lowest bits say. */
    static int key(int length, int segment, int hash) {
        int mixed = (hash ^ (length * 8 + segment) * 0x9E3779B1) * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        mixed *= 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    /**
     * Adds the keys under which one of the filed texts of a length lies, if it is within some edits of what is asked. The segments
     * are the last ones, one more than edits. The one before which as many edits lie as segments survives in its place or moved by no
     * more than these; so few places are looked at.
     */
    static void keys(Probe asked, int length, int edits, Ints keys) {
        int difference = asked.length() - length;
        int first = count(length) - edits - 1;
        for (int i = 0; i <= edits; i++) {
            int from = start(length, first + i);
            int letters = start(length, first + i + 1) - from;
            int lowest = Math.max(0, from + Math.max(-i, difference - (edits - i)));
            int highest = Math.min(asked.length() - letters, from + Math.min(i, difference + (edits - i)));
            for (int place = lowest; place <= highest; place++) {
                keys.add(key(length, first + i, asked.hash(place, place + letters)));
            }
        }
    }
}
