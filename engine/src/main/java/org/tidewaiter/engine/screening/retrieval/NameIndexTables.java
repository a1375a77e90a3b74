package org.tidewaiter.engine.screening.retrieval;

import org.tidewaiter.engine.screening.name.TokenKind;

/**
 * What a {@link NameIndex} consists of: flat tables, which can be written and read as they are. A <em>row</em> is a rendering of a
 * listed name, an <em>item</em> a token of the vocabulary: a text together with the part it plays. {@code starts} of something hold
 * where each begins and, at the end, where the last one ends.
 *
 * @param letters the texts of all items
 * @param itemStarts where in {@code letters} an item begins
 * @param itemKinds the ordinal of its kind; negative, less one, where it has letters that stand for a syllable or a word
 * @param itemLetters its letters as a set, see {@link LetterSet}
 * @param itemWeights what it weighs, in 1/1024; 0 where its kind tells nothing
 * @param itemBuckets where in {@code itemsFiled} a bucket begins
 * @param itemsFiled items by the segments of their texts
 * @param holderStarts where in {@code holders} those of an item begin
 * @param keyEnds where in {@code holders} end those of which the item is the rarest token
 * @param holders rows that hold an item
 * @param rowStarts where in {@code rowItems} a row begins
 * @param rowItems the items of all rows, in their order
 * @param rowLetters the letters of its whole text, without titles and legal forms, as a set
 * @param rowNames whose rendering a row is; those of one name follow each other
 * @param entities who bears a name, as the caller numbers them
 * @param numbers which of its names it is, as the caller numbers them
 * @param joinBuckets where in {@code joinsFiled} a bucket begins
 * @param joinsFiled adjacent tokens and whole names by the segments of their joined texts
 * @param joinLetters for each of these the letters of the joined text as a small set
 */
@SuppressWarnings("ArrayRecordComponent") // the tables are read in the innermost loop; nobody compares indexes
public record NameIndexTables(
        char[] letters,
        int[] itemStarts,
        byte[] itemKinds,
        long[] itemLetters,
        int[] itemWeights,
        int[] itemBuckets,
        int[] itemsFiled,
        int[] holderStarts,
        int[] keyEnds,
        int[] holders,
        int[] rowStarts,
        int[] rowItems,
        long[] rowLetters,
        int[] rowNames,
        int[] entities,
        int[] numbers,
        int[] joinBuckets,
        int[] joinsFiled,
        char[] joinLetters) {

    private static final TokenKind[] KINDS = TokenKind.values();

    /** How many names there are. */
    public int names() {
        return entities.length;
    }

    /** How many renderings there are. */
    public int rows() {
        return rowNames.length;
    }

    /** How many tokens the vocabulary has. */
    public int items() {
        return itemKinds.length;
    }

    /** The part that an item plays. */
    public TokenKind kind(int item) {
        byte kind = itemKinds[item];
        return KINDS[kind < 0 ? -1 - kind : kind];
    }

    /** How much memory the tables take. */
    public long bytes() {
        long ints = 0;
        for (int[] table : new int[][] {
            itemStarts,
            itemWeights,
            itemBuckets,
            itemsFiled,
            holderStarts,
            keyEnds,
            holders,
            rowStarts,
            rowItems,
            rowNames,
            entities,
            numbers,
            joinBuckets,
            joinsFiled
        }) {
            ints += table.length;
        }
        long longs = itemLetters.length + rowLetters.length;
        return longs * Long.BYTES
                + ints * Integer.BYTES
                + (long) (letters.length + joinLetters.length) * Character.BYTES
                + itemKinds.length;
    }
}
