package org.tidewaiter.engine.screening;

import org.tidewaiter.engine.screening.retrieval.NameIndexTables;

/**
 * What a {@link Screener} finds and compares listed names by: flat tables, which can be written and read as they are. Parties are numbered
 * from 0; the names of all parties too, those of one party behind those of the one before.
 *
 * @param names the index; its entities are parties, its numbers those of a party's names
 * @param partyNames the first name of every party and, at the end, how many names there are
 * @param nameKinds the ordinal of the kind as which every name was read
 * @param nameQualities the ordinal of the quality of every name
 * @param rowWays for every rendering the ordinal of the way it came about
 * @param writtenAt places in the index's {@code rowItems} of tokens that were written otherwise than they are compared, ascending
 * @param writtenTexts for each of these what was written, a number of a text
 * @param writtenStarts where in {@code writtenLetters} these texts begin and, at the end, where the last one ends
 * @param writtenLetters the texts
 * @param numberHashes hash codes of the numbers of parties, ascending
 * @param numberParties whose number each is
 */
@SuppressWarnings("ArrayRecordComponent") // the tables are read in the innermost loop; nobody compares indexes
public record ScreeningTables(
        NameIndexTables names,
        int[] partyNames,
        byte[] nameKinds,
        byte[] nameQualities,
        byte[] rowWays,
        int[] writtenAt,
        int[] writtenTexts,
        int[] writtenStarts,
        char[] writtenLetters,
        int[] numberHashes,
        int[] numberParties) {

    /** How many parties there are. */
    public int parties() {
        return partyNames.length - 1;
    }

    /** How much memory the tables take. */
    public long bytes() {
        long ints = (long) partyNames.length
                + writtenAt.length
                + writtenTexts.length
                + writtenStarts.length
                + numberHashes.length
                + numberParties.length;
        return names.bytes()
                + ints * Integer.BYTES
                + (long) writtenLetters.length * Character.BYTES
                + nameKinds.length
                + nameQualities.length
                + rowWays.length;
    }
}
