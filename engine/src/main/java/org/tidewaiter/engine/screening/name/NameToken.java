package org.tidewaiter.engine.screening.name;

import java.text.Normalizer;

/**
 * One token of a name as it is compared.
 *
 * @param text folded: letters a to z and digits, or the letters of a script that was not romanised
 * @param kind the part it plays
 * @param from first character of the original it was read from
 * @param to character of the original after the last one it was read from
 */
public record NameToken(String text, TokenKind kind, int from, int to) {

    /** The letters of {@code original} from which it was read, in small and without marks, which its text need not show: a legal form's is generic. */
    public String written(String original) {
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = original.charAt(i);
            if (c < 0x80) {
                letter(c, out);
            } else {
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                        .chars()
                        .forEach(part -> letter((char) part, out));
            }
        }
        return out.toString();
    }

    /** Whether it was written as it is compared, but for capitals. Letters beyond ASCII count as written otherwise. */
    public boolean isWrittenSo(String original) {
        if (to - from != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = original.charAt(from + i);
            if (c >= 0x80 || Character.toLowerCase(c) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static void letter(char c, StringBuilder to) {
        if (Character.isLetterOrDigit(c)) {
            to.append(Character.toLowerCase(c));
        }
    }
}
