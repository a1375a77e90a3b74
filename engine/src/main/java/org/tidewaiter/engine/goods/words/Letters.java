package org.tidewaiter.engine.goods.words;

/** What kinds of characters there are, as far as the edges of words depend on it. */
public final class Letters {

    /** Accents that stand behind the letter they belong to. */
    static final char FIRST_MARK = '\u0300';

    static final char LAST_MARK = '\u036f';

    /** Blanks and invisible characters outside Latin-1 and General Punctuation. */
    static final String FAR_SIGNS = "\u3000\uff0d\uff3f\u2212\ufeff\ufe0e\ufe0f";

    private static final boolean[] ASCII_IN_WORD = new boolean[0x80];

    static {
        for (char c = 0; c < ASCII_IN_WORD.length; c++) {
            ASCII_IN_WORD[c] = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
    }

    private Letters() {}

    /** Whether {@code c} is part of a word written with blanks around it: Latin, Greek, Cyrillic letters and digits. */
    public static boolean inWord(char c) {
        if (c < ASCII_IN_WORD.length) {
            return ASCII_IN_WORD[c];
        }
        return !isHan(c) && Character.isLetterOrDigit(c);
    }

    /** Whether {@code c} belongs to a script that writes words without blanks: Han and kana. */
    public static boolean isHan(char c) {
        return c >= 0x2E80 && ((c <= 0x9FFF && c >= 0x3040) || c <= 0x2FDF || (c >= 0xF900 && c <= 0xFAFF) || c == '々');
    }

    /** Whether {@code c} is an ASCII digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether {@code c} separates words and says nothing else: a blank of any kind, or a hyphen or dash. */
    public static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '\f', '\u00a0', '\u3000', '\u202f', '-', '_', '\u2212', '\uff0d', '\uff3f' ->
                true;
            default -> (c >= '\u2000' && c <= '\u200a') || (c >= '\u2010' && c <= '\u2015');
        };
    }

    /** Whether {@code c} shows nothing by itself, so that it neither separates nor joins: control and format characters, marks. */
    public static boolean isInvisible(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                || (c >= '\u007f' && c <= '\u009f')
                || c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff'
                || (c >= FIRST_MARK && c <= LAST_MARK)
                || c == '\ufe0e'
                || c == '\ufe0f';
    }

    /** {@code text}, of the same length, with the hyphens between letters made invisible. */
    public static String joined(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == '-' && inWord(text.charAt(i - 1)) && inWord(text.charAt(i + 1))) {
                out.setCharAt(i, '\u00ad');
            }
        }
        return out.toString();
    }

    /** Whether {@code c} is a letter of a script that descriptions are read in: Latin, or Han itself without kana. */
    public static boolean isRead(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.HAN;
    }

    /** {@code text} without invisible characters and with single blanks, none at either end. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (!isBlank(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }
}
