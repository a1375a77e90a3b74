package org.tidewaiter.cli.text;

import java.util.Iterator;
import java.util.List;

/** Text for a screen, line by line, broken to its width. */
public final class Page {

    private final Screen screen;
    private final StringBuilder out = new StringBuilder(2_048);

    /** An empty page for {@code screen}. */
    public Page(Screen screen) {
        this.screen = screen;
    }

    /** How many columns there are. */
    public int width() {
        return screen.width();
    }

    /** An empty line, unless the page is empty or ends with one. */
    public Page gap() {
        int length = out.length();
        if (length > 1 && !(out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n')) {
            out.append('\n');
        }
        return this;
    }

    /** A heading on a line of its own. */
    public Page heading(String text) {
        return hanging(0, text, Style.BOLD, 0, "");
    }

    /** A paragraph that begins {@code indent} columns from the left. */
    public Page paragraph(int indent, String text) {
        return hanging(indent, "", Style.PLAIN, indent, text);
    }

    /** A paragraph in {@code style}. */
    public Page paragraph(int indent, Style style, String text) {
        int columns = width() - indent;
        for (String line : Wrapping.lines(text, columns, columns)) {
            out.repeat(' ', indent).append(styled(style, line)).append('\n');
        }
        return this;
    }

    /** A point of a list: a bullet, and text that hangs behind it. */
    public Page point(int indent, String text) {
        return hanging(indent, "•", Style.PLAIN, indent + 2, text);
    }

    /**
     * A label and a text.
     *
     * @param indent where the label begins
     * @param label what stands first
     * @param style how the label stands out
     * @param hang where the lines after the first begin; the first goes on there too, if the label leaves the room
     * @param text what the label introduces
     */
    public Page hanging(int indent, String label, Style style, int hang, String text) {
        int taken = indent + Columns.of(label);
        int start = Math.max(label.isEmpty() ? indent : taken + gapAfter(label), hang);
        Iterator<String> lines =
                Wrapping.lines(text, width() - start, width() - hang).iterator();
        String first = lines.next();
        out.repeat(' ', indent).append(styled(style, label));
        if (!first.isEmpty()) {
            out.repeat(' ', start - taken).append(first);
        }
        out.append('\n');
        lines.forEachRemaining(line -> out.repeat(' ', hang).append(line).append('\n'));
        return this;
    }

    /** A blank parts a label from its text, unless it ends with a mark that brings its own room. */
    private static int gapAfter(String label) {
        return Columns.isWide(label.codePointBefore(label.length())) ? 0 : 1;
    }

    /** Text whose first line begins with {@code first} and whose others begin with {@code rest}: a branch of a tree. */
    public Page prefixed(String first, String rest, String text) {
        Iterator<String> lines = Wrapping.lines(text, width() - Columns.of(first), width() - Columns.of(rest))
                .iterator();
        out.append(first).append(lines.next()).append('\n');
        lines.forEachRemaining(line -> out.append(rest).append(line).append('\n'));
        return this;
    }

    /** A line as it is, not broken. */
    public Page line(String text) {
        out.append(text).append('\n');
        return this;
    }

    /** Rows in columns as wide as their widest cell, two blanks apart; the last column is broken to the width. */
    public Page table(int indent, List<List<String>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns - 1; i++) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder label = new StringBuilder();
            for (int i = 0; i < columns - 1; i++) {
                label.append(Columns.pad(row.get(i), widths[i])).append("  ");
            }
            int hang = indent + Columns.of(label.toString());
            hanging(indent, label.toString().stripTrailing(), Style.PLAIN, hang, row.get(columns - 1));
        }
        return this;
    }

    private String styled(Style style, String text) {
        return screen.colour() ? style.on(text) : text;
    }

    /** Everything so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
