package org.tidewaiter.engine.screening.retrieval;

/** Whole listed names, and adjacent tokens of them, found by their joined texts, which are not stored. */
final class Joins {

    /** As many rows as are touched before they are looked at. */
    static final int BATCH = 1024;

    private final Vocabulary vocabulary;
    private final int[] rowStarts;
    private final int[] rowItems;
    private final long[] rowLetters;
    private final int[] buckets;
    private final int[] filed;
    private final char[] letterSets;

    Joins(NameIndexTables tables, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        rowStarts = tables.rowStarts();
        rowItems = tables.rowItems();
        rowLetters = tables.rowLetters();
        buckets = tables.joinBuckets();
        filed = tables.joinsFiled();
        letterSets = tables.joinLetters();
    }

    /** Finds the pairs that are aligned with a word, whose text is prepared. */
    void findPairs(NearKeys keys, Scratch scratch) {
        for (int length = Math.max(2, keys.shortest()); length <= keys.longest(); length++) {
            if (keys.from(length) < keys.to(length)) {
                int edits = NearKeys.edits(scratch.text, length);
                scratch.candidates.clear();
                for (int i = keys.from(length); i < keys.to(length); i++) {
                    collectPairs(keys.get(i), length, edits, scratch);
                }
                findPairs(length, edits, scratch);
            }
        }
    }

    /** Finds the pairs that are equal to a number, whose text is prepared. */
    void findEqualPairs(Scratch scratch) {
        int length = scratch.text.length();
        scratch.keys.clear();
        Segments.keys(scratch.text, length, 0, scratch.keys);
        scratch.candidates.clear();
        for (int i = 0; i < scratch.keys.size(); i++) {
            collectPairs(scratch.keys.get(i), length, 0, scratch);
        }
        findPairs(length, 0, scratch);
    }

    /** Collects what is filed under a key and may be a pair that is near; the rest is not looked up at all. */
    private void collectPairs(int key, int length, int edits, Scratch scratch) {
        int bucket = key & buckets.length - 2;
        int end = buckets[bucket + 1];
        for (int at = buckets[bucket]; at < end; at++) {
            char asked = scratch.text.smallLetterSet();
            char listed = letterSets[at];
            if (LetterSet.missing(listed, asked, LetterSet.mayMiss(length, scratch.text.length(), edits))
                    && LetterSet.missing(asked, listed, LetterSet.mayMiss(scratch.text.length(), length, edits))
                    && Join.part(filed[at]) != Join.WHOLE) {
                scratch.candidates.add(filed[at]);
            }
        }
    }

    private void findPairs(int length, int edits, Scratch scratch) {
        touch(scratch.candidates, 0, scratch.candidates.size(), Join.BITS, scratch);
        for (int i = 0; i < scratch.candidates.size(); i++) {
            findPair(scratch.candidates.get(i), length, edits, scratch);
        }
    }

    private void findPair(int join, int length, int edits, Scratch scratch) {
        int row = Join.row(join);
        int pair = Math.max(0, Join.part(join) - Join.FIRST_PAIR);
        boolean later = Join.part(join) == Join.LATER_PAIR;
        int end = rowStarts[row + 1];
        int first = nextJoined(rowStarts[row], end);
        int left = first;
        for (int i = 0; i < pair; i++) {
            left = nextJoined(left + 1, end);
        }
        while (left < end) {
            int right = nextJoined(left + 1, end);
            if (isPair(rowItems[left], rowItems[right < end ? right : first], length, edits, scratch)) {
                scratch.pairs.add(row, pair);
            }
            left = later ? right : end;
            pair++;
        }
    }

    /** Where the next token stands that is joined with others; {@code end} where there is none. */
    private int nextJoined(int from, int end) {
        int place = from;
        while (place < end && !vocabulary.joins(rowItems[place])) {
            place++;
        }
        return place;
    }

    private boolean isPair(int left, int right, int length, int edits, Scratch scratch) {
        if (length(left) + length(right) != length || !mayBeNear(left, right, length, edits, scratch.text)) {
            return false;
        }
        scratch.joined.clear();
        add(left, scratch.joined);
        add(right, scratch.joined);
        return near(scratch, edits);
    }

    private boolean mayBeNear(int left, int right, int length, int edits, Probe text) {
        long listed = LetterSet.joined(vocabulary.letterSet(left), vocabulary.letterSet(right));
        return LetterSet.missing(listed, text.letterSet(), LetterSet.mayMiss(length, text.length(), edits))
                && LetterSet.missing(text.letterSet(), listed, LetterSet.mayMiss(text.length(), length, edits));
    }

    /** Finds the rows whose whole text is within the edits of one that is prepared. */
    void findWholes(NearKeys keys, Scratch scratch) {
        for (int length = keys.shortest(); length <= keys.longest(); length++) {
            if (keys.from(length) < keys.to(length)) {
                int edits = NearKeys.edits(scratch.text, length);
                scratch.candidates.clear();
                for (int i = keys.from(length); i < keys.to(length); i++) {
                    collectWholes(keys.get(i), length, edits, scratch);
                }
                findWholes(scratch, length, edits, true);
            }
        }
    }

    /** Finds the rows whose whole text is within so many edits of one that is prepared, however short they are. */
    void findWholes(Scratch scratch, int edits) {
        Probe text = scratch.text;
        int shortest = Math.max(1, text.length() - edits);
        for (int length = shortest; length <= text.length() + edits; length++) {
            scratch.keys.clear();
            if (length <= Segments.SHORT) {
                scratch.keys.add(Segments.key(length, Segments.WHOLE, 0));
            } else {
                Segments.keys(text, length, edits, scratch.keys);
            }
            scratch.candidates.clear();
            for (int i = 0; i < scratch.keys.size(); i++) {
                collectWholes(scratch.keys.get(i), length, edits, scratch);
            }
            findWholes(scratch, length, edits, false);
        }
    }

    private void collectWholes(int key, int length, int edits, Scratch scratch) {
        Probe text = scratch.text;
        int askedMissing = LetterSet.mayMiss(text.length(), length, edits);
        int listedMissing = LetterSet.mayMiss(length, text.length(), edits);
        int bucket = key & buckets.length - 2;
        int end = buckets[bucket + 1];
        for (int at = buckets[bucket]; at < end; at++) {
            char listed = letterSets[at];
            if (LetterSet.missing(listed, text.smallLetterSet(), listedMissing)
                    && LetterSet.missing(text.smallLetterSet(), listed, askedMissing)
                    && Join.part(filed[at]) <= Join.WHOLE_PAIR) {
                int row = Join.row(filed[at]);
                if (LetterSet.missing(rowLetters[row], text.letterSet(), listedMissing)
                        && LetterSet.missing(text.letterSet(), rowLetters[row], askedMissing)) {
                    scratch.candidates.add(row);
                }
            }
        }
    }

    private void findWholes(Scratch scratch, int length, int edits, boolean lessIfSyllabic) {
        touch(scratch.candidates, 0, scratch.candidates.size(), 0, scratch);
        for (int i = 0; i < scratch.candidates.size(); i++) {
            int row = scratch.candidates.get(i);
            gatherWhole(row, scratch);
            if (scratch.joined.length() == length && (lessIfSyllabic ? near(scratch, edits) : within(scratch, edits))) {
                scratch.wholes.add(row);
            }
        }
    }

    /**
     * Looks at the items of rows that will be needed one by one. What is not in the cache is so fetched many at a time, while a test waits
     * for each.
     *
     * @param shift what the rows are shifted by
     */
    void touch(Ints rows, int from, int to, int shift, Scratch scratch) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += rowStarts[rows.get(i) >>> shift];
        }
        for (int i = from; i < to; i++) {
            int start = rowStarts[rows.get(i) >>> shift];
            sum += rowItems[Math.min(start, rowItems.length - 1)];
        }
        scratch.touched += sum;
    }

    private void gatherWhole(int row, Scratch scratch) {
        scratch.joined.clear();
        for (int place = rowStarts[row]; place < rowStarts[row + 1]; place++) {
            int item = rowItems[place];
            if (vocabulary.joins(item)) {
                add(item, scratch.joined);
            }
        }
    }

    /** {@code edits} are those allowed if what is listed has no letters that stand for a syllable or a word. */
    private static boolean near(Scratch scratch, int edits) {
        Joined listed = scratch.joined;
        if (!within(scratch, edits)) {
            return false;
        }
        if (edits == 0 || scratch.text.syllabic() || !Tolerance.syllabic(listed.letters(), 0, listed.length())) {
            return true;
        }
        int longer = Math.max(listed.length(), scratch.text.length());
        return within(scratch, Tolerance.edits(longer, true));
    }

    private static boolean within(Scratch scratch, int edits) {
        return scratch.text.within(scratch.joined.letters(), 0, scratch.joined.length(), edits);
    }

    private int length(int item) {
        return vocabulary.end(item) - vocabulary.start(item);
    }

    private void add(int item, Joined text) {
        text.add(vocabulary.letters(), vocabulary.start(item), vocabulary.end(item));
    }
}
