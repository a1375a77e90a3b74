package org.tidewaiter.engine.screening.name;

import java.util.List;

/**
 * A place in a name with the ways to write what stands there. Texts may hold several words.
 *
 * @param kind the part it plays
 * @param from first character of the original
 * @param to character of the original after the last one
 * @param folded in its own letters
 * @param roman in Latin letters
 * @param translated in English, {@code roman} where it is not translated
 * @param variants other ways to write it in Latin letters, in the order of the ways of its script
 */
record Slot(TokenKind kind, int from, int to, String folded, String roman, String translated, List<String> variants) {

    static Slot same(TokenKind kind, int from, int to, String text) {
        return new Slot(kind, from, to, text, text, text, List.of());
    }

    static Slot of(TokenKind kind, Piece piece, String text) {
        return same(kind, piece.from(), piece.to(), text);
    }

    boolean isRomanised() {
        return !folded.equals(roman);
    }

    /** The text of a variant, {@code translated} where there are not so many. */
    String variant(int number) {
        return number < variants.size() ? variants.get(number) : translated;
    }
}
