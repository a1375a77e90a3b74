package org.tidewaiter.registry.database;

import java.time.Instant;
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

    /** The way to SQL, for slices of the registry. */
    public Handle sql() {
        return handle;
    }
}
