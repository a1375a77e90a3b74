package org.tidewaiter.engine.screening.retrieval;

import java.util.Optional;

/**
 * Sieves of a short list.
 *
 * @param tokens of single tokens
 * @param wholes of all tokens of a row, joined
 */
record Sieves(Sieve tokens, Sieve wholes) {

    /** With more tokens in all its rows a list is long. */
    private static final int SHORT = 1 << 15;

    /** Those of some tables, if they are of a short list. */
    static Optional<Sieves> of(NameIndexTables tables, Vocabulary vocabulary) {
        if (tables.rowItems().length > SHORT) {
            return Optional.empty();
        }
        int[] lengths = new int[tables.rows()];
        for (int row = 0; row < tables.rows(); row++) {
            for (int place = tables.rowStarts()[row]; place < tables.rowStarts()[row + 1]; place++) {
                int item = tables.rowItems()[place];
                lengths[row] += vocabulary.joins(item) ? vocabulary.length(item) : 0;
            }
        }
        return Optional.of(new Sieves(
                new Sieve(vocabulary.size(), vocabulary::length, vocabulary::letterSet),
                new Sieve(tables.rows(), row -> lengths[row], row -> tables.rowLetters()[row])));
    }
}
