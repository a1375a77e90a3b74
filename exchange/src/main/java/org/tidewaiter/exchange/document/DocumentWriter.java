package org.tidewaiter.exchange.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a document in its one canonical form: UTF-8, fields in the order given, no blanks between tokens, numbers as
 * plain decimals with the scale they have, and in texts only those characters escaped that JSON wants escaped. The same
 * tree always gives the same bytes.
 */
public final class DocumentWriter {

    private static final byte[] NULL = ascii("null");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] HEX = ascii("0123456789abcdef");

    private byte[] bytes = new byte[1_024];
    private int length;

    private DocumentWriter() {}

    /** The canonical bytes of {@code node}, without a line break behind them. */
    public static byte[] bytes(Node node) {
        DocumentWriter writer = new DocumentWriter();
        writer.node(node);
        return Arrays.copyOf(writer.bytes, writer.length);
    }

    /** The canonical text of {@code node}. */
    public static String text(Node node) {
        return new String(bytes(node), StandardCharsets.UTF_8);
    }

    private void node(Node node) {
        switch (node) {
            case Node.Fields(var fields) -> fields(fields);
            case Node.Items(var items) -> items(items);
            case Node.Text(String text) -> text(text);
            case Node.Number(var number) -> plain(ascii(number.toPlainString()));
            case Node.Truth(boolean truth) -> plain(truth ? TRUE : FALSE);
            case Node.Nothing nothing -> plain(NULL);
        }
    }

    private void fields(List<Node.Field> fields) {
        put('{');
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                put(',');
            }
            text(fields.get(i).name());
            put(':');
            node(fields.get(i).node());
        }
        put('}');
    }

    private void items(List<Node> items) {
        put('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                put(',');
            }
            node(items.get(i));
        }
        put(']');
    }

    /** No character takes more than six bytes ({@code \}{@code u001f}), so that one check of the room serves a text. */
    private void text(String text) {
        room(6L * text.length() + 2);
        bytes[length++] = '"';
        int plain = copyPlain(text);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                bytes[length++] = (byte) c;
            } else if (c < 0x80) {
                escape(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                encode(Character.toCodePoint(c, text.charAt(++i)));
            } else if (Character.isSurrogate(c)) {
                escape(c);
            } else {
                encode(c);
            }
        }
        bytes[length++] = '"';
    }

    /** Copies the characters at the beginning of {@code text} that need no care, mostly all of them, and counts them. */
    private int copyPlain(String text) {
        byte[] target = bytes;
        int at = length;
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            target[at + i] = (byte) text.charAt(i);
            i++;
        }
        length = at + i;
        return i;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
    }

    private void encode(int c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | (c >> 6));
        } else {
            if (c < 0x10000) {
                bytes[length++] = (byte) (0xe0 | (c >> 12));
            } else {
                bytes[length++] = (byte) (0xf0 | (c >> 18));
                bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3f));
            }
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3f));
    }

    private void escape(char c) {
        bytes[length++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[length++] = (byte) c;
            case '\b' -> bytes[length++] = 'b';
            case '\t' -> bytes[length++] = 't';
            case '\n' -> bytes[length++] = 'n';
            case '\f' -> bytes[length++] = 'f';
            case '\r' -> bytes[length++] = 'r';
            default -> {
                bytes[length++] = 'u';
                for (int shift = 12; shift >= 0; shift -= 4) {
                    bytes[length++] = HEX[(c >> shift) & 0xf];
                }
            }
        }
    }

    private void put(char c) {
        room(1);
        bytes[length++] = (byte) c;
    }

    private void plain(byte[] ascii) {
        room(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
    }

    private void room(long more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(2L * bytes.length, length + more)));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
