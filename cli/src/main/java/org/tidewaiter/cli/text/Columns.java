package org.tidewaiter.cli.text;

/** How many columns of a terminal a text takes: Han characters and their like take two, marks that combine take none. */
public final class Columns {

    private Columns() {}

    /** The columns that {@code text} takes. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += of(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    /** The columns that the character {@code c} takes. */
    static int of(int c) {
        if (c < 0x300) {
            return c == 0xad ? 0 : 1;
        }
        return combines(c) ? 0 : isWide(c) ? 2 : 1;
    }

    private static boolean combines(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    /** Whether Unicode calls {@code c} wide or full-width (UAX 11); ambiguous characters count as narrow. */
    static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || (c >= 0x2e80 && c <= 0x303e)
                        || (c >= 0x3041 && c <= 0xa4cf)
                        || (c >= 0xa960 && c <= 0xa97f)
                        || (c >= 0xac00 && c <= 0xd7a3)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe30 && c <= 0xfe6f)
                        || (c >= 0xff00 && c <= 0xff60)
                        || (c >= 0xffe0 && c <= 0xffe6)
                        || (c >= 0x1f300 && c <= 0x1f64f)
                        || (c >= 0x1f900 && c <= 0x1f9ff)
                        || (c >= 0x20000 && c <= 0x3fffd));
    }

    /** {@code text} with blanks behind it until it takes {@code columns}. */
    public static String pad(String text, int columns) {
        int missing = columns - of(text);
        return missing <= 0 ? text : text + " ".repeat(missing);
    }

    /** {@code text}, or its beginning and an ellipsis where it takes more than {@code columns}. */
    public static String fit(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int taken = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (taken + of(c) > columns - 1) {
                break;
            }
            taken += of(c);
            end += Character.charCount(c);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
