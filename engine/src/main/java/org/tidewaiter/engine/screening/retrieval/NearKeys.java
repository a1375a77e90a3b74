package org.tidewaiter.engine.screening.retrieval;

/** The keys under which lie all texts that are near one that is asked for, by the lengths that these can have. */
final class NearKeys {

    private final Ints keys = new Ints();
    /** For every length the first of its keys; at the end how many keys there are. */
    private final int[] starts = new int[2 * Tolerance.MOST + 2];

    private int shortest;
    private int longest;

    /** Takes those of a text that is prepared. */
    void of(Probe text) {
        keys.clear();
        shortest = Math.max(1, text.length() - Tolerance.MOST);
        longest = text.length() + Tolerance.MOST;
        for (int length = shortest; length <= longest; length++) {
            starts[length - shortest] = keys.size();
            int edits = edits(text, length);
            if (Math.abs(length - text.length()) <= edits) {
                Segments.keys(text, length, edits, keys);
            }
        }
        starts[longest + 1 - shortest] = keys.size();
    }

    /** How many edits a text of some length may be away. */
    static int edits(Probe text, int length) {
        return Tolerance.edits(Math.max(length, text.length()), text.syllabic());
    }

    /** The least length that a text can have. */
    int shortest() {
        return shortest;
    }

    /** The greatest length that a text can have. */
    int longest() {
        return longest;
    }

    /** The first key of a length. */
    int from(int length) {
        return starts[length - shortest];
    }

    /** The key behind the last one of a length. */
    int to(int length) {
        return starts[length + 1 - shortest];
    }

    int get(int number) {
        return keys.get(number);
    }
}
