package org.tidewaiter.cli.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines. English breaks at blanks; Chinese breaks between any two characters, but no line begins with a
 * mark that closes and none ends with a mark that opens. What has no place to break stands whole, also where it is longer
 * than a line: an address or a hash is to be copied.
 */
final class Wrapping {

    private static final String NEVER_FIRST = "，。；：？！、）」』】》〉”’…·,.;:?!)]}%％";
    private static final String NEVER_LAST = "（「『【《〈“‘([{";

    private Wrapping() {}

    /** The lines of {@code text}, of which the first has {@code first} columns and the others {@code columns}. */
    static List<String> lines(String text, int first, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = first;
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int end = piece(text, at);
            int width = Columns.of(text.substring(at, end).stripTrailing());
            if (taken + width > room && taken > 0) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                taken = 0;
                room = columns;
            }
            String piece = text.substring(at, end);
            line.append(piece);
            taken += Columns.of(piece);
            at = end;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The end of the piece that begins at {@code start} and is not broken. */
    private static int piece(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (at == text.length() || mayBreak(c, text.codePointAt(at))) {
                return at;
            }
        }
        return at;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ') {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        return (Columns.isWide(before) || Columns.isWide(after))
                && NEVER_LAST.indexOf(before) < 0
                && NEVER_FIRST.indexOf(after) < 0;
    }
}
