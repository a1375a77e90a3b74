package org.tidewaiter.rulebook.watchlist;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps everybody else out of a store while one changes it: other threads, and by a lock on a file, which closing it releases, other processes. */
final class StoreLock {

    private static final String NAME = ".lock";

    private StoreLock() {}

    /** What is done to a store. */
    @FunctionalInterface
    interface Change<T> {
        T make() throws IOException;
    }

    /** What comes of {@code change}, made while nobody else changes the store in {@code folder}. */
    static <T> T holding(Path folder, Change<T> change) throws IOException {
        Files.createDirectories(folder);
        synchronized (StoreLock.class) {
            try (FileChannel channel =
                    FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return change.make();
            }
        }
    }
}
