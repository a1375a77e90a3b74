package org.tidewaiter.registry.database;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tidewaiter.registry.Actor;

/** A transaction on behalf of one actor: all of it happens, or nothing. */
public final class Tx {

    private final Handle handle;
    private final Actor actor;
    private final Instant now;
    private final Ids ids;

    Tx(Handle handle, Actor actor, Instant now, Ids ids) {
        this.handle = handle;
        this.actor = actor;
        this.now = now;
        this.ids = ids;
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    /** When the transaction began, to the microsecond: the one instant of all that it puts on record. */
    public Instant now() {
        return now;
    }

    /** A new id, greater than all that were made before in this database by this process. */
    public UUID newId() {
        return ids.next(now);
    }

    /** The way to SQL, for slices of the registry. */
    public Handle sql() {
        return handle;
    }
}
