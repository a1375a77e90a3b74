package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;

/** Files numbers in buckets, and beside each the small {@link LetterSet} of its text, where that is wanted. */
final class Filing {

    /** So many times more buckets there are where there is little. */
    private static final int SPARSE = 32;

    /** As many buckets there are at most for that reason. */
    private static final int MOST_SPARSE = 1 << 14;

    private int[] keys = new int[1024];
    private int[] numbers = new int[1024];
    private char[] letterSets = new char[1024];
    private int size;

    /**
     * What was filed, bucket by bucket; within one in the order in which it came.
     *
     * @param starts where the buckets begin, and where the last one ends; they are a power of two
     * @param numbers the numbers
     * @param letterSets the sets of letters beside them
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over, not compared
    record Filed(int[] starts, int[] numbers, char[] letterSets) {}

    void add(int key, int number) {
        add(key, number, (char) 0);
    }

    void add(int key, int number, char letterSet) {
        if (size == keys.length) {
            // by half and not by all: with a million names most memory is needed here
            int more = size + size / 2;
            keys = Arrays.copyOf(keys, more);
            numbers = Arrays.copyOf(numbers, more);
            letterSets = Arrays.copyOf(letterSets, more);
        }
        keys[size] = key;
        numbers[size] = number;
        letterSets[size++] = letterSet;
    }

    /** Files a number under all segments of a text. */
    void addSegments(char[] letters, int from, int length, int number, char letterSet) {
        for (int segment = 0; segment < Segments.count(length); segment++) {
            int hash = Segments.hash(
                    letters, from + Segments.start(length, segment), from + Segments.start(length, segment + 1));
            add(Segments.key(length, segment, hash), number, letterSet);
        }
    }

    /** Everything in its bucket. */
    Filed filed() {
        int[] starts = starts();
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        int[] filed = new int[size];
        char[] letters = new char[size];
        for (int i = 0; i < size; i++) {
            int place = next[keys[i] & (next.length - 1)]++;
            filed[place] = numbers[i];
            letters[place] = letterSets[i];
        }
        return new Filed(starts, filed, letters);
    }

    /** Where there is little, most buckets are empty. */
    private int[] starts() {
        int half = Integer.highestOneBit(Math.max(2, size)) / 2;
        int buckets = Math.max(half, Math.min(SPARSE * half, MOST_SPARSE));
        int[] starts = new int[buckets + 1];
        for (int i = 0; i < size; i++) {
            starts[(keys[i] & (buckets - 1)) + 1]++;
        }
        for (int i = 0; i < buckets; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }
}
