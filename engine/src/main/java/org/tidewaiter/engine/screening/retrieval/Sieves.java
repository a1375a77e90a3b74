package org.tidewaiter.engine.screening.retrieval;

import java.util.Optional;

/**
 * Sieves of a short list.
 *
 * @param tokens of single tokens
 * @param pairs of adjacent tokens, joined
 * @param wholes of all tokens of a row, joined
 */
record Sieves(Sieve tokens, Sieve pairs, Sieve wholes) {

    /** With more tokens in all its rows a list is long. */
    private static final int SHORT = 1 << 15;

    /** Those of some tables, if they are of a short list. */
    static Optional<Sieves> of(NameIndexTables tables, Vocabulary vocabulary) {
        if (tables.rowItems().length > SHORT) {
            return Optional.empty();
        }
        Ints pairLengths = new Ints();
        long[] pairLetters = new long[tables.rowItems().length];
        int[] wholeLengths = new int[tables.rows()];
        Ints core = new Ints();
        for (int row = 0; row < tables.rows(); row++) {
            core.clear();
            for (int place = tables.rowStarts()[row]; place < tables.rowStarts()[row + 1]; place++) {
                if (vocabulary.joins(tables.rowItems()[place])) {
                    core.add(tables.rowItems()[place]);
                }
            }
            for (int i = 0; i < core.size(); i++) {
                int left = core.get(i);
                int right = core.get((i + 1) % core.size());
                pairLetters[pairLengths.size()] =
                        LetterSet.joined(vocabulary.letterSet(left), vocabulary.letterSet(right));
                pairLengths.add(vocabulary.length(left) + vocabulary.length(right));
                wholeLengths[row] += vocabulary.length(left);
            }
        }
        return Optional.of(new Sieves(
                new Sieve(vocabulary.size(), vocabulary::length, vocabulary::letterSet),
                new Sieve(pairLengths.size(), pairLengths::get, pair -> pairLetters[pair]),
                new Sieve(tables.rows(), row -> wholeLengths[row], row -> tables.rowLetters()[row])));
    }
}
