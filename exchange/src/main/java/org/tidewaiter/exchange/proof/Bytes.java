package org.tidewaiter.exchange.proof;

import java.util.Arrays;

/** What bytes are made of. */
final class Bytes {

    private Bytes() {}

    /** {@code head} with {@code tail} behind it. */
    static byte[] joined(byte[] head, byte[] tail) {
        byte[] joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }
}
