package org.tidewaiter.engine.goods.words;

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

    /** A replacement that is itself replaced, so many times over, is followed to its end. */
    private static final int LONGEST_CHAIN = 4;

    /** Characters that fold by themselves. */
    private static final String ALWAYS = ranges();

    /** Cyrillic letters that look like Latin ones, with which a word can be hidden from a search and not from a reader. */
    private static final String LOOK_ALIKES = "аеорсхуіѕјԛԝАВЕКМНОРСТХУІЅЈ";

    private static final String LOOKED_AT = "aeopcxyisjqwabekmhopctxyisj";

    /**
     * Refuses lists of different length, and a sign that folds to a letter: where words begin and end is told by the
     * characters as they stand, so what is read as a letter must be one.
     */
    public Folding {
        if (from.length() != to.length()) {
            throw new IllegalArgumentException(
                    "a character is folded to one character: " + from.length() + " against " + to.length());
        }
        for (int i = 0; i < from.length(); i++) {
            char letter = lower(halfWidth(to.charAt(i)));
            if (letter >= 'a' && letter <= 'z' && !Letters.inWord(from.charAt(i))) {
                throw new IllegalArgumentException(
                        "what folds to the letter " + letter + " is none: " + Character.getName(from.charAt(i)));
            }
        }
    }

    /**
     * The replacement of every UTF-16 code unit that is replaced, by code unit; 0 for the others. A replacement is not itself replaced.
     */
    char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < ALWAYS.length(); i++) {
            table[ALWAYS.charAt(i)] = lower(halfWidth(ALWAYS.charAt(i)));
        }
        for (int i = 0; i < LOOK_ALIKES.length(); i++) {
            table[LOOK_ALIKES.charAt(i)] = LOOKED_AT.charAt(i);
        }
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = lower(halfWidth(to.charAt(i)));
        }
        String replaced = replaced();
        for (int i = 0; i < replaced.length(); i++) {
            char last = table[replaced.charAt(i)];
            for (int step = 0; step < LONGEST_CHAIN && table[last] != 0 && table[last] != last; step++) {
                last = table[last];
            }
            table[replaced.charAt(i)] = last;
        }
        return table;
    }

    /** The characters that are replaced, in the order in which {@link #table()} takes them. */
    String replaced() {
        return ALWAYS + LOOK_ALIKES + from;
    }

    /** {@code c} as {@code table} folds it. */
    static char fold(char[] table, char c) {
        return table[c] == 0 ? c : table[c];
    }

    /** The ASCII twin of a full-width character or a subscript digit; any other character unchanged. Keeps case. */
    public static char halfWidth(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - FULL_WIDTH);
        }
        if (c >= '₀' && c <= '₉') {
            return (char) (c - '₀' + '0');
        }
        return c;
    }

    private static String ranges() {
        StringBuilder out = new StringBuilder();
        range('A', 'Z', out);
        range('！', '～', out);
        range('₀', '₉', out);
        return out.toString();
    }

    private static void range(char first, char last, StringBuilder out) {
        for (char c = first; c <= last; c++) {
            out.append(c);
        }
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
