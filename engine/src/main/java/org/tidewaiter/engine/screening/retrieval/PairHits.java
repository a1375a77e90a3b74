package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;

/** Adjacent listed tokens that, joined, are aligned with a place of what is asked. */
final class PairHits {

    private static final int PAIR_BITS = 18;
    private static final int PLACE_BITS = 18;

    private long[] hits = new long[64];
    private int size;
    private int place;

    void clear() {
        size = 0;
    }

    /** From now on this place is being aligned. */
    void at(int place) {
        this.place = place;
    }

    void add(int row, int pair) {
        if (size == hits.length) {
            hits = Arrays.copyOf(hits, 2 * size);
        }
        hits[size++] = ((long) row << PAIR_BITS | pair) << PLACE_BITS | place;
    }

    /** Brings those of one row together. */
    void sort() {
        Arrays.sort(hits, 0, size);
    }

    int size() {
        return size;
    }

    int row(int hit) {
        return (int) (hits[hit] >>> (PAIR_BITS + PLACE_BITS));
    }

    /** The pair joins the tokens of this number and of the next, not counting titles and legal forms. */
    int pair(int hit) {
        return (int) (hits[hit] >>> PLACE_BITS) & (1 << PAIR_BITS) - 1;
    }

    int place(int hit) {
        return (int) hits[hit] & (1 << PLACE_BITS) - 1;
    }
}
