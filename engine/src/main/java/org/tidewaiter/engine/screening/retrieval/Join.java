package org.tidewaiter.engine.screening.retrieval;

/**
 * What of a row is joined, as it is filed: the row and, in three bits, which of its tokens. Pair {@code p} joins the tokens {@code p}
 * and {@code p + 1}, not counting titles and legal forms; the last pair joins the last and the first.
 */
final class Join {

    /** All of it. */
    static final int WHOLE = 0;
    /** The first pair of two: all of it as well. */
    static final int WHOLE_PAIR = 1;
    /** The first pair; others follow. */
    static final int FIRST_PAIR = 2;
    /** Some pair from here on. */
    static final int LATER_PAIR = 7;

    private Join() {}

    /** How far a join is shifted to be its row. */
    static final int BITS = 3;

    static int of(int row, int part) {
        return row << BITS | part;
    }

    static int row(int join) {
        return join >>> BITS;
    }

    static int part(int join) {
        return join & (1 << BITS) - 1;
    }

    /** The part that pair {@code pair} of {@code pairs} is. */
    static int part(int pair, int pairs) {
        return pairs == 2 && pair == 0 ? WHOLE_PAIR : Math.min(FIRST_PAIR + pair, LATER_PAIR);
    }
}
