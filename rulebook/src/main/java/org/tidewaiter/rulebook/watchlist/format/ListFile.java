package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * One of the files of which a list consists.
 *
 * @param name as its publisher or the person who imports it calls it
 * @param content opens it anew, from its beginning
 */
public record ListFile(String name, Content content) {

    /** What stands in a file. */
    @FunctionalInterface
    public interface Content {

        /** A stream from its beginning, to be closed by the caller. */
        InputStream open() throws IOException;
    }
}
