package org.tidewaiter.cli.text;

/**
 * What a page is shown on.
 *
 * @param width columns
 * @param colour whether words may stand out by colour
 */
public record Screen(int width, boolean colour) {

    /** A file, a pipe, or a terminal of which nothing is known. */
    public static final Screen PLAIN = new Screen(92, false);
}
