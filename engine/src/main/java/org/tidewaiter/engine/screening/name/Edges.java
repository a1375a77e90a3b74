package org.tidewaiter.engine.screening.name;

import java.util.BitSet;
import java.util.stream.Stream;

/** With which letters some words begin or end: says of most words that none of them stands in front of them or behind, and of none where one does. */
final class Edges {

    /** Letters a to z differ in so many bits. */
    private static final int BITS = 5;

    private final int letters;
    private final BitSet seen;

    /** Of {@code edges}, each of so many letters. */
    Edges(int letters, Stream<String> edges) {
        this.letters = letters;
        this.seen = new BitSet(1 << BITS * letters);
        edges.forEach(edge -> seen.set(number(edge, 0)));
    }

    /** Whether a word may have one of them in front. */
    boolean mayBegin(String word) {
        return word.length() >= letters && seen.get(number(word, 0));
    }

    /** Whether a word may have one of them behind. */
    boolean mayEnd(String word) {
        return word.length() >= letters && seen.get(number(word, word.length() - letters));
    }

    private int number(String word, int from) {
        int number = 0;
        for (int i = from; i < from + letters; i++) {
            number = number << BITS | word.charAt(i) & (1 << BITS) - 1;
        }
        return number;
    }
}
