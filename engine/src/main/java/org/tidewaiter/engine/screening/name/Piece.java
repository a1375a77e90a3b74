package org.tidewaiter.engine.screening.name;

/**
 * A stretch of letters and digits of one script, folded.
 *
 * @param text the folded letters
 * @param script their script; digits alone count as Latin
 * @param from first character of the original
 * @param to character of the original after the last one
 * @param plain another way to write Latin letters with marks (mueller for müller); equal to {@code text} where there is none
 * @param dotted whether it was joined from single letters with dots, such as S.A.
 * @param comma whether a comma follows
 */
record Piece(String text, Script script, int from, int to, String plain, boolean dotted, boolean comma) {

    boolean isNumber() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    boolean isLatin() {
        return script == Script.LATIN;
    }

    /** Some of its letters, read as {@code other}; the comma stays with the last. */
    Piece part(int start, int end, String other) {
        return new Piece(other, script, from + start, from + end, other, dotted, comma && end == to - from);
    }

    Piece withText(String other) {
        return new Piece(other, script, from, to, other, dotted, comma);
    }
}
