package org.tidewaiter.engine.screening.retrieval;

/** Levenshtein's distance, asked only whether it is small: most texts that are compared part after a few letters. */
final class Distance {

    private Distance() {}

    /**
     * Whether at most {@code edits} letters have to be added, dropped or changed to get from some letters to others.
     *
     * @param from where the letters of {@code one} begin; they end before {@code to}
     * @param otherFrom where those of {@code other} begin; they end before {@code otherTo}
     */
    static boolean within(char[] one, int from, int to, char[] other, int otherFrom, int otherTo, int edits) {
        int i = from;
        int j = otherFrom;
        while (i < to && j < otherTo && one[i] == other[j]) {
            i++;
            j++;
        }
        int left = to - i;
        int otherLeft = otherTo - j;
        if (left == 0 || otherLeft == 0) {
            return left + otherLeft <= edits;
        }
        if (edits == 0) {
            return false;
        }
        // the letters that differ: one of them was added, dropped or changed
        int longer = left - otherLeft;
        return Math.abs(longer) < edits && within(one, i + 1, to, other, j + 1, otherTo, edits - 1)
                || longer > 1 - edits && within(one, i + 1, to, other, j, otherTo, edits - 1)
                || longer < edits - 1 && within(one, i, to, other, j + 1, otherTo, edits - 1);
    }
}
