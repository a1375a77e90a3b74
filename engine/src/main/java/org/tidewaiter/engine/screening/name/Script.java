package org.tidewaiter.engine.screening.name;

import java.util.Locale;

/** A script as the name reader treats it. */
enum Script {
    LATIN,
    CYRILLIC,
    GREEK,
    ARABIC,
    HEBREW,
    ARMENIAN,
    GEORGIAN,
    DEVANAGARI,
    KANA,
    HANGUL,
    HAN,
    /** Romanised by ICU: Thai, Khmer and whatever else there is. */
    OTHER;

    /** The word of the lexicon. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether letters of this script and of {@code other} in one word are look-alikes rather than two words. */
    boolean mixes(Script other) {
        return this == other || (isAlphabet() && other.isAlphabet());
    }

    private boolean isAlphabet() {
        return this == LATIN || this == CYRILLIC || this == GREEK;
    }

    /** The script of a letter that is not ASCII. */
    static Script of(int c) {
        if (c < 0x0250 || (c >= 0x1E00 && c < 0x1F00)) {
            return LATIN;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case ARMENIAN -> ARMENIAN;
            case GEORGIAN -> GEORGIAN;
            case DEVANAGARI -> DEVANAGARI;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case HAN -> HAN;
            default -> c == 'ー' ? KANA : OTHER;
        };
    }
}
