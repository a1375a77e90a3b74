package org.tidewaiter.registry.database;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Handle;
import org.tidewaiter.registry.Actor;

/** A transaction on behalf of one actor: all of it happens, or nothing. */
public final class Tx {

    private final Handle handle;
    private final Actor actor;
    private final Instant now;

    Tx(Handle handle, Actor actor, Instant now) {
        this.handle = handle;
        this.actor = actor;
        this.now = now;
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    /** When the transaction began, to the microsecond: the one instant of all that it puts on record. */
    public Instant now() {
        return now;
    }

    /** A new id: time first, so that what is added together lies together; the rest is chance (RFC 9562, version 7). */
    public UUID newId() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        long high = now.toEpochMilli() << 16 | 0x7000 | chance.nextInt(1 << 12);
        long low = chance.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }

    /** The way to SQL, for slices of the registry. */
    public Handle sql() {
        return handle;
    }
}
