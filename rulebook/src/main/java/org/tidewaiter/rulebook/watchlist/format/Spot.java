package org.tidewaiter.rulebook.watchlist.format;

/**
 * Where a record stands.
 *
 * @param into who is told of it
 * @param file name of the file
 * @param line line, from 1
 */
record Spot(Listing into, String file, long line) {

    /** Tells of {@code text}, which was kept as it is. */
    void warn(String text, String expected) {
        into.warn(new ListWarning(file, line, '"' + shortened(text) + '"', expected));
    }

    /** A text of which only the beginning is worth showing. */
    static String shortened(String text) {
        int most = 80;
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }
}
