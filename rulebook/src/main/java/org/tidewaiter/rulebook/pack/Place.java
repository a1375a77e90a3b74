package org.tidewaiter.rulebook.pack;

/**
 * Where something stands in the packs.
 *
 * @param file path below the packs folder, with slashes
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole file is meant
 * @param pointer JSON pointer within the file, empty for the whole
 */
public record Place(String file, int line, int column, String pointer) implements Comparable<Place> {

    /** The whole of a file. */
    public static Place whole(String file) {
        return new Place(file, 0, 0, "");
    }

    /** By file, then in reading order. */
    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code cn/rules.yaml:12:5 /rules/3/when}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(file);
        if (line > 0) {
            out.append(':').append(line).append(':').append(column);
        }
        return pointer.isEmpty()
                ? out.toString()
                : out.append(' ').append(pointer).toString();
    }
}
