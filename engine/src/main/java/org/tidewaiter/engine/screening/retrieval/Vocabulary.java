package org.tidewaiter.engine.screening.retrieval;

import org.tidewaiter.engine.screening.name.TokenKind;

/** The tokens of all listed names. */
final class Vocabulary {

    private static final TokenKind[] KINDS = TokenKind.values();
    /** The kinds, by their ordinals, whose tokens are joined with others. */
    private static final int JOINING = joining();

    private final char[] letters;
    private final int[] starts;
    private final byte[] kinds;
    private final long[] letterSets;
    private final int[] weights;
    private final int[] buckets;
    private final int[] filed;

    Vocabulary(NameIndexTables tables) {
        letters = tables.letters();
        starts = tables.itemStarts();
        kinds = tables.itemKinds();
        letterSets = tables.itemLetters();
        weights = tables.itemWeights();
        buckets = tables.itemBuckets();
        filed = tables.itemsFiled();
    }

    int size() {
        return kinds.length;
    }

    char[] letters() {
        return letters;
    }

    int start(int item) {
        return starts[item];
    }

    int end(int item) {
        return starts[item + 1];
    }

    int length(int item) {
        return starts[item + 1] - starts[item];
    }

    int weight(int item) {
        return weights[item];
    }

    TokenKind kind(int item) {
        return KINDS[kinds[item] < 0 ? -1 - kinds[item] : kinds[item]];
    }

    boolean isInitial(int item) {
        return kind(item) == TokenKind.INITIAL;
    }

    private static int joining() {
        int joining = 0;
        for (TokenKind kind : KINDS) {
            joining |= Joined.joins(kind) ? 1 << kind.ordinal() : 0;
        }
        return joining;
    }

    /** Whether it is joined with others. */
    boolean joins(int item) {
        int kind = kinds[item];
        return (JOINING >>> (kind < 0 ? -1 - kind : kind) & 1) != 0;
    }

    /** Its letters, as a {@link LetterSet}. */
    long letterSet(int item) {
        return letterSets[item];
    }

    private boolean syllabic(int item) {
        return kinds[item] < 0;
    }

    private int bucket(int key) {
        return key & buckets.length - 2;
    }

    /** The item of this text and kind, -1 where there is none. */
    int find(Probe text, TokenKind kind) {
        int bucket = bucket(Segments.key(text.length(), Segments.WHOLE, text.hash()));
        for (int place = buckets[bucket]; place < buckets[bucket + 1]; place++) {
            int item = filed[place];
            if (kind(item) == kind && text.same(letters, starts[item], starts[item + 1])) {
                return item;
            }
        }
        return -1;
    }

    /** Aligns the items that are the same as a text and admit one of its kind. */
    private void alignEqual(Probe text, TokenKind kind, Alignments alignments) {
        int bucket = bucket(Segments.key(text.length(), Segments.WHOLE, text.hash()));
        for (int place = buckets[bucket]; place < buckets[bucket + 1]; place++) {
            int item = filed[place];
            if (admits(kind(item), kind) && text.same(letters, starts[item], starts[item + 1])) {
                alignments.align(item, true);
            }
        }
    }

    /** Aligns the items that are equal to a number, or within the edits of another text, and admit one of its kind. */
    void alignNear(Probe text, TokenKind kind, NearKeys keys, Alignments alignments) {
        if (kind == TokenKind.NUMBER) {
            alignEqual(text, kind, alignments);
            return;
        }
        for (int length = keys.shortest(); length <= keys.longest(); length++) {
            int edits = NearKeys.edits(text, length);
            if (edits == 0 && length == text.length()) {
                alignEqual(text, kind, alignments);
            } else if (keys.from(length) < keys.to(length)) {
                alignFiled(text, kind, length, edits, keys, alignments);
            }
        }
    }

    private void alignFiled(Probe text, TokenKind kind, int length, int edits, NearKeys keys, Alignments alignments) {
        long asked = text.letterSet();
        int askedMissing = LetterSet.mayMiss(text.length(), length, edits);
        int listedMissing = LetterSet.mayMiss(length, text.length(), edits);
        for (int i = keys.from(length); i < keys.to(length); i++) {
            int bucket = bucket(keys.get(i));
            int end = buckets[bucket + 1];
            for (int place = buckets[bucket]; place < end; place++) {
                int item = filed[place];
                long listed = letterSets[item];
                if (LetterSet.missing(listed, asked, listedMissing)
                        && LetterSet.missing(asked, listed, askedMissing)
                        && starts[item + 1] - starts[item] == length
                        && near(text, kind, item)) {
                    alignments.align(item, true);
                }
            }
        }
    }

    private boolean near(Probe text, TokenKind kind, int item) {
        TokenKind listed = kind(item);
        if (!admits(listed, kind)) {
            return false;
        }
        int from = starts[item];
        int to = starts[item + 1];
        if (listed == TokenKind.NUMBER) {
            return text.same(letters, from, to);
        }
        int edits = Tolerance.edits(Math.max(text.length(), to - from), text.syllabic() || syllabic(item));
        return text.within(letters, from, to, edits);
    }

    /** Whether tokens of these kinds may be aligned because of their letters. */
    private static boolean admits(TokenKind listed, TokenKind asked) {
        return asked.tells() ? listed.tells() : listed == asked;
    }

    /** Aligns the items that begin with the same letter, if one of both is an initial. */
    void alignInitials(Probe text, TokenKind kind, Alignments alignments) {
        int which = kind == TokenKind.INITIAL ? Segments.FIRST_LETTER : Segments.INITIAL;
        int bucket = bucket(Segments.key(0, which, text.firstLetter()));
        for (int place = buckets[bucket]; place < buckets[bucket + 1]; place++) {
            int item = filed[place];
            boolean may = kind == TokenKind.INITIAL
                    ? kind(item).tells() || kind(item) == TokenKind.INITIAL
                    : kind(item) == TokenKind.INITIAL;
            if (may && text.sameFirst(letters, starts[item])) {
                alignments.align(item, false);
            }
        }
    }
}
