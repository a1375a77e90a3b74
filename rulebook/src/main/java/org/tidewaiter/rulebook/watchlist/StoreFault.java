package org.tidewaiter.rulebook.watchlist;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What is wrong with a store of lists, in one line. */
public final class StoreFault {

    private StoreFault() {}

    /** What {@code fault} says, and where it names no more than a file, what is wrong with it. */
    public static String told(Exception fault) {
        String said = String.valueOf(fault.getMessage());
        if (!(fault instanceof FileSystemException refused) || refused.getReason() != null) {
            return said;
        }
        return said + ": " + reason(refused);
    }

    private static String reason(IOException refused) {
        if (refused instanceof AccessDeniedException) {
            return "no permission";
        }
        return refused instanceof NoSuchFileException
                ? "no such file or folder"
                : refused.getClass().getSimpleName();
    }
}
