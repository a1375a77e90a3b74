package org.tidewaiter.engine.screening;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Listed parties by their numbers. */
final class NumberIndex {

    private final int[] hashes;
    private final int[] parties;

    NumberIndex(ScreeningTables tables) {
        hashes = tables.numberHashes();
        parties = tables.numberParties();
    }

    /** Tells which parties may have a number of this value, whatever its kind; a few may not. */
    void find(String value, IntConsumer found) {
        int hash = value.hashCode();
        int place = Arrays.binarySearch(hashes, hash);
        if (place < 0) {
            return;
        }
        while (place > 0 && hashes[place - 1] == hash) {
            place--;
        }
        while (place < hashes.length && hashes[place] == hash) {
            found.accept(parties[place]);
            place++;
        }
    }
}
