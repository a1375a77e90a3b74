package org.tidewaiter.rulebook.watchlist.format;

/** A file that is cut off, malformed or of another kind. Nothing of it counts. */
public final class DamagedListException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final long column;
    private final String found;
    private final String expected;

    /**
     * What is wrong with a file.
     *
     * @param file its name
     * @param line line, from 1; 0 for the file as a whole
     * @param column column, from 1; 0 for the line as a whole
     * @param found what stands there
     * @param expected what should stand there
     */
    public DamagedListException(String file, long line, long column, String found, String expected) {
        super("found " + found + "; expected " + expected, null, false, false);
        this.file = file;
        this.line = line;
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    /** Where: the file, and the line and column as far as they are known, parted by colons. */
    public String place() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }

    /** The line, from 1; 0 for the file as a whole. */
    public long line() {
        return line;
    }

    /** What stands there. */
    public String found() {
        return found;
    }

    /** What should stand there. */
    public String expected() {
        return expected;
    }
}
