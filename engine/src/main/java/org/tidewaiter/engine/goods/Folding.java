package org.tidewaiter.engine.goods;

/**
 * How characters are made alike before words are looked for: one character becomes one character, so that every place in
 * the folded text is the same place in the original.
 *
 * <p>ASCII capitals and full-width forms fold by themselves; the pairs add what a script needs: accents, traditional
 * characters, subscript digits, look-alikes.
 *
 * @param from characters that are replaced, each once
 * @param to what replaces them, in the same order
 */
public record Folding(String from, String to) {

    /** Folds capitals and full-width forms only. */
    public static final Folding PLAIN = new Folding("", "");

    /** Distance between a full-width character and its ASCII twin. */
    private static final int FULL_WIDTH = '！' - '!';

    /** Refuses lists of different length. */
    public Folding {
        if (from.length() != to.length()) {
            throw new IllegalArgumentException(
                    "a character is folded to one character: " + from.length() + " against " + to.length());
        }
    }

    /** The replacement of every UTF-16 code unit, by code unit. */
    char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        foldRange(table, 'A', 'Z');
        foldRange(table, '！', '～');
        foldRange(table, '₀', '₉');
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = lower(halfWidth(to.charAt(i)));
        }
        return table;
    }

    /** The ASCII twin of a full-width character or a subscript digit; any other character unchanged. Keeps case. */
    static char halfWidth(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - FULL_WIDTH);
        }
        if (c >= '₀' && c <= '₉') {
            return (char) (c - '₀' + '0');
        }
        return c;
    }

    private static void foldRange(char[] table, char first, char last) {
        for (char c = first; c <= last; c++) {
            table[c] = lower(halfWidth(c));
        }
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
