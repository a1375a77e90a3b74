package org.tidewaiter.rulebook.watchlist;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.tidewaiter.rulebook.watchlist.format.ListFile;

/** Files that tell a watcher how much of them was read. A file that is read twice is done when it was read once. */
final class Observed {

    private static final int TOLD_EVERY = 256;

    private final List<ListFile> files;
    private final ListImport.Watcher watcher;
    private final long size;
    private long read;
    private long parties;

    /** {@code files}, of {@code size} bytes together. */
    Observed(List<ListFile> files, long size, ListImport.Watcher watcher) {
        this.files = files.stream()
                .map(file -> new ListFile(
                        file.name(), () -> new Counted(file.content().open())))
                .toList();
        this.size = size;
        this.watcher = watcher;
    }

    List<ListFile> files() {
        return files;
    }

    /** One more party was read. */
    void party() {
        parties++;
        if (parties % TOLD_EVERY == 0) {
            watcher.read(size == 0 ? 0 : Math.min(1, (double) read / size), parties);
        }
    }

    /** Counts what is taken from it. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            read += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = in.read(into, offset, length);
            read += Math.max(0, some);
            return some;
        }
    }
}
