package org.tidewaiter.cli.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Input that knows how many bytes were taken from it. */
final class Counted extends FilterInputStream {

    private long bytes;

    Counted(InputStream input) {
        super(input);
    }

    /** Bytes taken so far. */
    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        bytes += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        bytes += Math.max(0, read);
        return read;
    }
}
