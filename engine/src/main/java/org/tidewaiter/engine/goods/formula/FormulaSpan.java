package org.tidewaiter.engine.goods.formula;

import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Letters;

/** Finds how far a formula may reach in running text, without reading it. */
public final class FormulaSpan {

    /** Longest formula looked for in running text, in characters. */
    private static final int LONGEST = 60;

    private FormulaSpan() {}

    /**
     * The place behind the characters that may form a formula beginning at {@code start}; {@code start} itself where they
     * cannot, because no digit, bracket or second capital is among them.
     */
    public static int end(String text, int start) {
        int end = start;
        int capitals = 0;
        int depth = 0;
        int closedAt = start;
        boolean signs = false;
        while (end < text.length() && end - start <= LONGEST) {
            char c = Folding.halfWidth(text.charAt(end));
            if (c >= 'A' && c <= 'Z') {
                capitals++;
            } else if (Letters.isDigit(c)) {
                signs = true;
            } else if (c == '(' || c == '[') {
                if (opensGrade(text, end + 1)) {
                    break;
                }
                depth++;
                closedAt = depth == 1 ? end : closedAt;
            } else if (c == ')' || c == ']') {
                if (depth == 0) {
                    break;
                }
                depth--;
                signs = true;
            } else if (!(c >= 'a' && c <= 'z') && !joins(text, end, c)) {
                break;
            }
            end++;
        }
        int reach = depth > 0 ? closedAt : end;
        return capitals + (signs ? 1 : 0) < 2 || endsInWord(text, reach) ? start : reach;
    }

    /** Whether a magnet grade stands in the bracket that opens before {@code start}: NdFeB(N42SH) is no compound of nitrogen. */
    private static boolean opensGrade(String text, int start) {
        int end = start;
        while (end < text.length() && Letters.inWord(text.charAt(end))) {
            end++;
        }
        return end - start >= 3
                && text.charAt(start) == 'N'
                && Letters.isDigit(text.charAt(start + 1))
                && Letters.isDigit(text.charAt(start + 2))
                && end < text.length()
                && (text.charAt(end) == ')' || text.charAt(end) == ']');
    }

    private static boolean joins(String text, int at, char c) {
        char next = at + 1 < text.length() ? Folding.halfWidth(text.charAt(at + 1)) : 0;
        return switch (c) {
            case '.', '·', '*', '•', '⋅' -> Letters.isDigit(next) || (c != '.' && next >= 'A' && next <= 'Z');
            case ':' -> next >= 'A' && next <= 'Z';
            case '-' -> next == 'x' || next == 'y' || next == 'z';
            default -> false;
        };
    }

    /** The place behind symbols of one or two letters joined by hyphens or strokes; {@code start} itself where none are joined. */
    public static int joinedEnd(String text, int start) {
        int end = start;
        int symbols = 0;
        while (true) {
            int symbolEnd = symbolEnd(text, end);
            if (symbolEnd == end) {
                return start;
            }
            symbols++;
            end = symbolEnd;
            boolean joined = end + 1 < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '/');
            if (!joined || symbolEnd(text, end + 1) == end + 1) {
                return symbols < 2 || endsInWord(text, end) ? start : end;
            }
            end++;
        }
    }

    private static int symbolEnd(String text, int start) {
        if (start >= text.length() || text.charAt(start) < 'A' || text.charAt(start) > 'Z') {
            return start;
        }
        int end = start + 1;
        if (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return endsInWord(text, end) ? start : end;
    }

    private static boolean endsInWord(String text, int end) {
        return end < text.length() && Letters.inWord(text.charAt(end));
    }
}
