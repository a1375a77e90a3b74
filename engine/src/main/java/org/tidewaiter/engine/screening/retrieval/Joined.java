package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;
import org.tidewaiter.engine.screening.name.TokenKind;

/** Tokens written together. */
final class Joined {

    private char[] letters = new char[64];
    private int length;

    /** Whether tokens of a kind are joined with others. */
    static boolean joins(TokenKind kind) {
        return switch (kind) {
            case WORD, INITIAL, NUMBER, PARTICLE -> true;
            case LEGAL_FORM, TITLE -> false;
        };
    }

    void clear() {
        length = 0;
    }

    void add(char[] from, int start, int end) {
        int longer = length + end - start;
        if (longer > letters.length) {
            letters = Arrays.copyOf(letters, 2 * longer);
        }
        System.arraycopy(from, start, letters, length, end - start);
        length = longer;
    }

    /** The text, from 0; what follows {@link #length()} does not belong to it. */
    char[] letters() {
        return letters;
    }

    int length() {
        return length;
    }

    /** Its letters as a small {@link LetterSet}. */
    char smallLetterSet() {
        char set = 0;
        for (int i = 0; i < length; i++) {
            set = LetterSet.withSmall(set, letters[i]);
        }
        return set;
    }
}
