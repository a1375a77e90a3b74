package org.tidewaiter.registry.database;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids: time first, so that what is added together lies together (RFC 9562, version 7). The twelve bits behind the millisecond count
 * on, so that of two ids that are made here the later one is the greater, also within a millisecond and where the clock was put back.
 */
final class Ids {

    private static final int COUNTER = 12;

    /** Milliseconds and counter of the last id. */
    private final AtomicLong last = new AtomicLong();

    /** The next id, at {@code now}. */
    UUID next(Instant now) {
        long earliest = now.toEpochMilli() << COUNTER;
        long stamp = last.updateAndGet(before -> Math.max(before + 1, earliest));
        long counter = stamp & (1 << COUNTER) - 1;
        long high = stamp >>> COUNTER << 16 | 0x7000 | counter;
        long low = ThreadLocalRandom.current().nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }
}
