package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;
import java.util.List;
import org.tidewaiter.engine.screening.name.NameToken;

/** Room to search in. A thread keeps one and uses it for one search after the other; it grows as needed. */
public final class Scratch {

    /** From so many indexes names are searched together. */
    static final int EDITIONS = 2;

    final Asked asked = new Asked();
    final AskedWeights[] weights = {new AskedWeights(), new AskedWeights()};
    final Alignments alignments = new Alignments();
    final Probe text = new Probe();
    final Ints keys = new Ints();
    final NearKeys near = new NearKeys();
    final Joined joined = new Joined();
    /** Items of a listed row that are joined. */
    final Ints core = new Ints();

    /** What is to be looked at more closely. */
    final Ints candidates = new Ints();

    /** Depends on all that was touched, so that touching is not left out. */
    int touched;

    /** Rows that stand in the relation by their whole text. */
    final Ints wholes = new Ints();
    /** Pairs of listed tokens aligned with a place. */
    final PairHits pairs = new PairHits();

    /** Places aligned with a token of the row that is tested. */
    long[] covered = new long[1];
    /** Tokens of the row that is tested that are aligned. */
    boolean[] aligned = new boolean[16];

    boolean[] firm = new boolean[16];

    /** For every place the rows that it leads to. */
    long[] costs = new long[16];
    /** Places that are entered by, and those of them that one edition asks for. */
    long[] chosen = new long[1];

    long[] choice = new long[1];

    private long[] seen = new long[0];
    private final Ints seenRows = new Ints();

    /** Room for searches in any index. */
    public Scratch() {}

    /** Takes what is asked for. */
    void ask(List<NameToken> tokens) {
        fitPlaces(tokens.size());
        asked.set(tokens);
        for (AskedWeights edition : weights) {
            edition.forget();
        }
    }

    /** Forgets which rows were seen. */
    void forgetRows(int rows) {
        for (int i = 0; i < seenRows.size(); i++) {
            seen[seenRows.get(i) / Long.SIZE] = 0;
        }
        seenRows.clear();
        if (rows > seen.length * Long.SIZE) {
            seen = new long[rows / Long.SIZE + 1];
        }
    }

    /** Whether a row is seen for the first time. */
    boolean firstSeen(int row) {
        long bit = 1L << row;
        if ((seen[row / Long.SIZE] & bit) != 0) {
            return false;
        }
        seen[row / Long.SIZE] |= bit;
        seenRows.add(row);
        return true;
    }

    /** Makes room for so many places. */
    private void fitPlaces(int places) {
        if (places > costs.length) {
            costs = new long[2 * places];
        }
        int words = (places + Long.SIZE - 1) / Long.SIZE;
        if (words > covered.length) {
            covered = new long[words];
            chosen = new long[words];
            choice = new long[words];
        }
    }

    /** Makes room for so many tokens of a listed row; none is aligned. */
    void fitListed(int tokens) {
        if (tokens > aligned.length) {
            aligned = new boolean[2 * tokens];
            firm = new boolean[2 * tokens];
        }
        Arrays.fill(aligned, 0, tokens, false);
        Arrays.fill(firm, 0, tokens, false);
    }
}
