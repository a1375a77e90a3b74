package org.tidewaiter.engine.screening.retrieval;

/** Files numbers in buckets, and beside each the small {@link LetterSet} of its text, where that is wanted. */
final class Filing {

    /** So many times more buckets there are where there is little. */
    private static final int SPARSE = 32;

    /** As many buckets there are at most for that reason. */
    private static final int MOST_SPARSE = 1 << 14;

    private final Ints keys = new Ints();
    private final Ints numbers = new Ints();
    private final Ints letterSets = new Ints();

    void add(int key, int number) {
        add(key, number, (char) 0);
    }

    void add(int key, int number, char letterSet) {
        keys.add(key);
        numbers.add(number);
        letterSets.add(letterSet);
    }

    /** Files a number under all segments of a text. */
    void addSegments(char[] letters, int from, int length, int number, char letterSet) {
        for (int segment = 0; segment < Segments.count(length); segment++) {
            int hash = Segments.hash(
                    letters, from + Segments.start(length, segment), from + Segments.start(length, segment + 1));
            add(Segments.key(length, segment, hash), number, letterSet);
        }
    }

    /** Where the buckets begin, and where the last one ends; they are a power of two. Where there is little, most are empty. */
    int[] starts() {
        int half = Integer.highestOneBit(Math.max(2, keys.size())) / 2;
        int buckets = Math.max(half, Math.min(SPARSE * half, MOST_SPARSE));
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
        int[] filed = new int[keys.size()];
        int[] places = places(starts);
        for (int i = 0; i < filed.length; i++) {
            filed[places[i]] = numbers.get(i);
        }
        return filed;
    }

    /** The sets of letters, in the same order. */
    char[] letterSets(int[] starts) {
        char[] filed = new char[keys.size()];
        int[] places = places(starts);
        for (int i = 0; i < filed.length; i++) {
            filed[places[i]] = (char) letterSets.get(i);
        }
        return filed;
    }

    private int[] places(int[] starts) {
        int[] next = starts.clone();
        int[] places = new int[keys.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = next[keys.get(i) & (starts.length - 2)]++;
        }
        return places;
    }
}
