package org.tidewaiter.engine.screening.name;

/**
 * Whether tokens tell one bearer from another: a number does, and words do of more than two letters together with the particles beside them, of which some
 * are names: Bin Wu. Titles, legal forms, particles and initials alone do not, however many.
 */
public final class Telling {

    private static final int ENOUGH = 3;
    /** A character that is a syllable or a word is worth two letters. */
    private static final int SYLLABLE = 2;

    private int letters;
    private int particles;

    /** One token more. */
    public void add(TokenKind kind, String text) {
        switch (kind) {
            case NUMBER -> letters += ENOUGH;
            case WORD -> letters += letters(text);
            case PARTICLE -> particles += letters(text);
            case INITIAL, LEGAL_FORM, TITLE -> {}
        }
    }

    /** Whether the tokens so far do. */
    public boolean isEnough() {
        return letters > 0 && letters + particles >= ENOUGH;
    }

    private static int letters(String text) {
        return text.codePoints().map(Telling::worth).sum();
    }

    private static int worth(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return switch (Script.of(letter)) {
            case HAN, HANGUL, KANA -> SYLLABLE;
            case LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, ARMENIAN, GEORGIAN, DEVANAGARI, OTHER -> 1;
        };
    }
}
