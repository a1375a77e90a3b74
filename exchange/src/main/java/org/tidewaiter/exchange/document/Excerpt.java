package org.tidewaiter.exchange.document;

import org.tidewaiter.engine.Text;

/** Somebody's text as it stands in a message: on one line, not long, with nothing that a terminal would act on. */
public final class Excerpt {

    /** Longest excerpt, in characters. */
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** {@code text} without quotation marks. */
    public static String plain(String text) {
        StringBuilder excerpt = new StringBuilder();
        append(text, Integer.MAX_VALUE, excerpt);
        return excerpt.toString();
    }

    /** The beginning of {@code text} without quotation marks. */
    public static String of(String text) {
        StringBuilder excerpt = new StringBuilder();
        append(text, LONGEST, excerpt);
        return excerpt.toString();
    }

    /** The beginning of {@code text} in quotation marks. */
    public static String quoted(String text) {
        StringBuilder excerpt = new StringBuilder("\"");
        append(text, LONGEST, excerpt);
        return excerpt.append('"').toString();
    }

    /** What {@code node} is, in words. */
    public static Text told(Node node) {
        return switch (node) {
            case Node.Text(String text) -> text.isBlank() ? new Text("an empty text", "空文本") : Text.alike(quoted(text));
            case Node.Number(var number) -> number(number.toPlainString());
            case Node.Truth(boolean truth) -> Text.alike(Boolean.toString(truth));
            case Node.Nothing nothing -> new Text("null", "null（空值）");
            case Node.Items items ->
                items.items().isEmpty() ? new Text("an empty list", "空列表") : new Text("a list", "列表");
            case Node.Fields fields -> new Text("an object", "对象");
        };
    }

    /** A number as it was written, in words. */
    static Text number(String digits) {
        return new Text("the number " + of(digits), "数字" + of(digits));
    }

    private static void append(String text, int most, StringBuilder excerpt) {
        int end = text.length() <= most
                ? text.length()
                : text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())));
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.SURROGATE,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR ->
                    excerpt.append("\\u{").append(Integer.toHexString(c)).append('}');
                default -> excerpt.appendCodePoint(c);
            }
        }
        if (end < text.length()) {
            excerpt.append('…');
        }
    }
}
