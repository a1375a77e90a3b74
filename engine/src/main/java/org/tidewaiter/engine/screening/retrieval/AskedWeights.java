package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;

/** What the places of the rendering that is asked for weigh among the names of one edition; found out when somebody asks. */
final class AskedWeights {

    private int[] weights = new int[16];
    private int size;
    private long total;
    private boolean known;

    /** Another rendering is asked for. */
    void forget() {
        known = false;
    }

    boolean isKnown() {
        return known;
    }

    /** Weighs the places one by one. */
    void set(Asked asked, Edition edition, Probe text) {
        size = asked.size();
        if (size > weights.length) {
            weights = new int[2 * size];
        }
        total = 0;
        for (int place = 0; place < size; place++) {
            int first = asked.first(place);
            weights[place] = first < place ? weights[first] : edition.weight(asked.token(place), text);
            total += weights[place];
        }
        if (total == 0) {
            Arrays.fill(weights, 0, size, 1);
            total = size;
        }
        known = true;
    }

    int of(int place) {
        return weights[place];
    }

    /** What all of them weigh. */
    long total() {
        return total;
    }

    /** What the places of a set weigh together. */
    long of(long[] places, int words) {
        long sum = 0;
        for (int word = 0; word < words; word++) {
            for (long rest = places[word]; rest != 0; rest &= rest - 1) {
                sum += weights[word * Long.SIZE + Long.numberOfTrailingZeros(rest)];
            }
        }
        return sum;
    }
}
