package org.tidewaiter.engine.screening.match;

/**
 * The letters of a folded Latin token as they sound, roughly, in the languages whose names are romanised in several ways: equal
 * keys are usual spellings of one another. Vowels count, in three classes; nothing is cut off.
 */
final class SoundKey {

    private SoundKey() {}

    /** The key of {@code token}; letters that are not Latin stay as they are. */
    static String of(String token) {
        StringBuilder out = new StringBuilder(token.length());
        int i = 0;
        while (i < token.length()) {
            char c = token.charAt(i);
            char next = i + 1 < token.length() ? token.charAt(i + 1) : ' ';
            char after = i + 2 < token.length() ? token.charAt(i + 2) : ' ';
            int taken = 1;
            if (i == 0 && (c == 'y' || c == 'j') && next == 'e') {
                append(out, 'e');
                taken = 2; // Yelena, Elena
            } else if (i == 0 && c == 'e') {
                append(out, 'e');
            } else if (c == 's' && next == 'c' && after == 'h') {
                append(out, 'S');
                taken = 3;
            } else if (c == 't' && next == 'c' && after == 'h') {
                append(out, 'C');
                taken = 3;
            } else if (next == 'h' && "sckgpdtz".indexOf(c) >= 0) {
                append(out, digraph(c));
                taken = 2;
            } else if ((c == 't' && (next == 's' || next == 'z')) || (c == 'c' && next == 'z')) {
                append(out, c == 'c' ? 'C' : 'T');
                taken = 2;
            } else if (c == 'c' && next == 'k') {
                append(out, 'k');
                taken = 2;
            } else if (c == 'x') {
                append(out, 'k');
                append(out, 's');
            } else if (c == 'o' && next == 'u') {
                append(out, 'u');
                taken = 2;
            } else if (c == 'h' && i > 0 && !vowel(next)) {
                taken = 1; // silent at the end and before a consonant
            } else {
                append(out, single(c));
            }
            i += taken;
        }
        return out.toString();
    }

    private static char digraph(char c) {
        return switch (c) {
            case 's' -> 'S';
            case 'c' -> 'C';
            case 'k' -> 'h';
            case 'p' -> 'f';
            case 'z' -> 'Z';
            default -> c; // gh, dh, th: the plain letter
        };
    }

    private static char single(char c) {
        return switch (c) {
            case 'e', 'y', 'j' -> 'i';
            case 'o' -> 'u';
            case 'q', 'c' -> 'k';
            case 'w' -> 'v';
            default -> c;
        };
    }

    private static void append(StringBuilder out, char c) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
            out.append(c);
        }
    }

    static boolean vowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
