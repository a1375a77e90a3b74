package org.tidewaiter.engine.screening.retrieval;

import java.lang.Character.UnicodeScript;

/** How many edits apart two texts may be and still count as the same. */
final class Tolerance {

    /** As many as are ever allowed. */
    static final int MOST = 2;

    /** Hangul letters begin here; below there is no letter of a script that writes syllables or words. */
    private static final char FIRST_SYLLABIC = '\u1100';

    private Tolerance() {}

    /**
     * The edits allowed.
     *
     * @param length letters of the longer text
     * @param syllabic whether one of the two has letters that stand for a syllable or a word
     */
    static int edits(int length, boolean syllabic) {
        if (syllabic) {
            return length <= 3 ? 0 : 1;
        }
        return length <= 1 ? 0 : length <= 5 ? 1 : MOST;
    }

    /** Whether a text has letters that stand for a syllable or a word: Han, kana, Hangul. */
    static boolean syllabic(char[] letters, int from, int to) {
        int place = from;
        while (place < to) {
            if (letters[place] < FIRST_SYLLABIC) {
                place++;
            } else {
                int letter = Character.codePointAt(letters, place, to);
                if (syllabic(letter)) {
                    return true;
                }
                place += Character.charCount(letter);
            }
        }
        return false;
    }

    private static boolean syllabic(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }
}
