package org.tidewaiter.server.console;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines for a drawing, in which nothing wraps by itself. Widths are in tenths of the height of a letter. */
final class SvgText {

    private static final int WIDE = 10;
    private static final int NARROW = 6;
    private static final String MORE = "…";

    private SvgText() {}

    /** {@code text} in lines that are at most {@code width} wide, at most {@code most} of them; what is left out is marked. */
    static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            for (int i = 0; i < piece.length(); i = piece.offsetByCodePoints(i, 1)) {
                line.appendCodePoint(piece.codePointAt(i));
                if (width(line.toString()) > width) {
                    int last = line.offsetByCodePoints(line.length(), -1);
                    lines.add(line.substring(0, last).strip());
                    line.delete(0, last);
                }
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines.size() <= most ? lines : cut(lines.subList(0, most), width);
    }

    private static List<String> cut(List<String> lines, int width) {
        List<String> cut = new ArrayList<>(lines);
        String last = cut.removeLast();
        while (width(last + MORE) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        cut.add(last.stripTrailing() + MORE);
        return cut;
    }

    /** How wide {@code text} is, about: letters of Han and their like are as wide as high. */
    static int width(String text) {
        return text.codePoints().map(SvgText::width).sum();
    }

    private static int width(int letter) {
        return letter >= 0x2e80 ? WIDE : NARROW;
    }
}
