package org.tidewaiter.exchange.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.tidewaiter.engine.Text;

/**
 * Cuts a stream of bytes at its line feeds. That is safe before the bytes are decoded: neither UTF-8 nor GBK nor any
 * ISO 8859 has a line feed inside a character. A byte order mark at the very beginning is dropped.
 */
final class ByteLines implements Closeable {

    /** Longest line kept, in bytes; of a longer one only the beginning is. */
    static final int LONGEST = 16 << 20;

    /** What a line is that is not read whole. */
    static final Text TOO_LONG = new Text("a line of more than " + LONGEST + " bytes", "超过" + LONGEST + "字节的一行");

    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long number;

    ByteLines(InputStream input) {
        this.input = input;
    }

    /** One line. */
    static final class Line {

        private final long number;
        private final byte[] bytes;
        private final boolean whole;

        private Line(long number, byte[] bytes, boolean whole) {
            this.number = number;
            this.bytes = bytes;
            this.whole = whole;
        }

        /** Its number, from 1. */
        long number() {
            return number;
        }

        /** Its bytes without the line feed; not to be changed. */
        byte[] bytes() {
            return bytes;
        }

        /** Whether nothing stands in it. */
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }

        /** False where it was longer than {@link #LONGEST} and only its beginning is here. */
        boolean whole() {
            return whole;
        }
    }

    /** The next line, or empty at the end. */
    Optional<Line> next() throws IOException {
        if (next == end && !fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream earlier = new ByteArrayOutputStream(0);
        boolean whole = true;
        while (true) {
            int feed = feed();
            int count = Math.min(feed - next, LONGEST - earlier.size());
            whole &= count == feed - next;
            if (feed < end && earlier.size() == 0) {
                byte[] bytes = Arrays.copyOfRange(buffer, next, next + count);
                next = feed + 1;
                return Optional.of(line(bytes, whole));
            }
            earlier.write(buffer, next, count);
            next = Math.min(feed + 1, end);
            if (feed < end || !fill()) {
                return Optional.of(line(earlier.toByteArray(), whole));
            }
        }
    }

    private Line line(byte[] bytes, boolean whole) {
        boolean marked = number == 1
                && bytes.length >= 3
                && bytes[0] == (byte) 0xef
                && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf;
        return new Line(number, marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, whole);
    }

    private int feed() {
        for (int i = next; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return end;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, input.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
