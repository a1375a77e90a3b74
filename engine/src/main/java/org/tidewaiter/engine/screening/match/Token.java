package org.tidewaiter.engine.screening.match;

import org.tidewaiter.engine.screening.name.TokenKind;

/**
 * A token, ready to be compared.
 *
 * @param text what is compared
 * @param written its letters as they were written, where the reader put a usual word in their place; else the same as {@code text}
 * @param kind the part it plays; legal forms and titles as particles, or as words where nothing else tells
 * @param repeated whether another token of the same rendering has the same text
 * @param outer whether it is the first or the last that tells
 */
record Token(Spelling text, Spelling written, TokenKind kind, boolean repeated, boolean outer) {

    /** An initial tells little. */
    private static final double INITIAL_BITS = 2;

    /** A number, however rare, tells no more than a usual word: everybody counts. */
    private static final double NUMBER_BITS = 7;

    /** How much it tells. */
    double bits() {
        return switch (kind) {
            case WORD -> text.bits();
            case NUMBER -> Math.min(NUMBER_BITS, text.bits());
            case INITIAL -> INITIAL_BITS;
            case LEGAL_FORM, TITLE, PARTICLE -> 0;
        };
    }

    /** Its letters where it is written together with others; a number as it counts. */
    Spelling joining() {
        return kind == TokenKind.NUMBER ? text : written;
    }

    boolean is(String other) {
        return text.text().equals(other);
    }
}
