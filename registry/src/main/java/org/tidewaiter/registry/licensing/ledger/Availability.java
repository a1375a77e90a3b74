package org.tidewaiter.registry.licensing.ledger;

import org.tidewaiter.registry.database.Tx;

/** Tells what a request to draw down would come to. It is asked as it would be, and all of it taken back: nothing is reserved. */
public final class Availability {

    private static final String ASKED = "asked";

    private final Authorising authorising;

    /** Asks {@code authorising}. */
    public Availability(Authorising authorising) {
        this.authorising = authorising;
    }

    /** What {@code asked} would come to now. */
    public Answer of(Tx tx, DrawDown asked) {
        tx.sql().savepoint(ASKED);
        // a name that no message has, so that no earlier answer is given
        MessageId question = new MessageId("availability", tx.newId().toString());
        Answer answer = authorising.authorise(
                tx,
                new DrawDown(
                        question,
                        asked.declaration(),
                        asked.holder(),
                        asked.controlDate(),
                        asked.movement(),
                        asked.expires(),
                        asked.items()));
        tx.sql().rollbackToSavepoint(ASKED);
        return answer;
    }
}
