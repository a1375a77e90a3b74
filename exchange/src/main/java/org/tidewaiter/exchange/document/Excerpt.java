package org.tidewaiter.exchange.document;

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
    public static String of(Node node) {
        return switch (node) {
            case Node.Text(String text) -> text.isBlank() ? "an empty text" : quoted(text);
            case Node.Number(var number) -> "the number " + of(number.toPlainString());
            case Node.Truth(boolean truth) -> Boolean.toString(truth);
            case Node.Nothing nothing -> "null";
            case Node.Items items -> items.items().isEmpty() ? "an empty list" : "a list";
            case Node.Fields fields -> "an object";
        };
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
