package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.List;

/** Reads the files of a list in one format. */
@FunctionalInterface
interface ListReader {

    /**
     * Hands every party to {@code into}.
     *
     * @param files the files of the list, in any order
     * @param list the word for lists that name none of their own
     */
    void read(List<ListFile> files, String list, Listing into) throws DamagedListException, IOException;

    /** A reader of lists of one file, which takes several as parts of one list. */
    static ListReader each(Single single) {
        return (files, list, into) -> {
            for (ListFile file : files) {
                single.read(file, list, into);
            }
        };
    }

    /** Reads one file. */
    @FunctionalInterface
    interface Single {

        /** Hands every party in {@code file} to {@code into}. */
        void read(ListFile file, String list, Listing into) throws DamagedListException, IOException;
    }
}
