package org.tidewaiter.exchange.document;

import java.util.Locale;
import org.tidewaiter.engine.Text;

/**
 * Which characters a text may hold: Unicode, each surrogate in its pair, and of the control characters only tab, line
 * feed and carriage return. Others hide text from the eye or from the next program.
 */
public final class Characters {

    /** What a text should be made of, in words. */
    public static final Text EXPECTED =
            new Text("text without control characters other than tab and line break", "除制表符和换行符外不含控制字符的文本");

    private Characters() {}

    /** The index of the first character that a text may not hold, or -1. */
    public static int firstUnsound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7f && isUnsound(text, i, c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isUnsound(String text, int at, char c) {
        if (c <= 0x9f) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** An unsound character in a text, in words, such as {@code the control character U+0007 in a text}. */
    public static Text told(char c) {
        String code = "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
        return Character.isSurrogate(c)
                ? new Text("half a surrogate pair " + code + " in a text", "文本中不完整的字符" + code)
                : new Text("the control character " + code + " in a text", "文本中的控制字符" + code);
    }
}
