package org.tidewaiter.engine.screening.retrieval;

/** Files numbers in buckets. */
final class Filing {

    private final Ints keys = new Ints();
    private final Ints numbers = new Ints();

    void add(int key, int number) {
        keys.add(key);
        numbers.add(number);
    }

    /** Files a number under all segments of a text. */
    void addSegments(char[] letters, int from, int length, int number) {
        for (int segment = 0; segment < Segments.count(length); segment++) {
            int hash = Segments.hash(
                    letters, from + Segments.start(length, segment), from + Segments.start(length, segment + 1));
            add(Segments.key(length, segment, hash), number);
        }
    }

    /** Where the buckets begin, and where the last one ends; they are a power of two. */
    int[] starts() {
        int buckets = Integer.highestOneBit(Math.max(2, keys.size())) / 2;
        int[] starts = new int[buckets + 1];
        for (int i = 0; i < keys.size(); i++) {
            starts[(keys.get(i) & (buckets - 1)) + 1]++;
        }
        for (int i = 0; i < buckets; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /** The numbers, bucket by bucket; within one in the order in which they came. */
    int[] filed(int[] starts) {
        int[] next = starts.clone();
        int[] filed = new int[keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            filed[next[keys.get(i) & (starts.length - 2)]++] = numbers.get(i);
        }
        return filed;
    }
}
