package org.tidewaiter.registry.licensing.ledger;

import org.tidewaiter.registry.database.Tx;

/** Draws down in one: what is asked for is reserved and leaves at once, or nothing is done. For an officer who has the papers. */
public final class ByHand {

    private static final String BEFORE = "before";

    private final Authorising authorising;
    private final Committing committing;

    /** Draws by {@code authorising} and {@code committing}. */
    public ByHand(Authorising authorising, Committing committing) {
        this.authorising = authorising;
        this.committing = committing;
    }

    /**
     * Draws down {@code asked}.
     *
     * @return the reservations that were made and used
     */
    public Answer draw(Tx tx, DrawDown asked) {
        tx.sql().savepoint(BEFORE);
        Answer reserved = authorising.authorise(tx, asked);
        if (!(reserved instanceof Answer.Done)) {
            return reserved;
        }
        Answer left = committing.commit(
                tx,
                new Departure(
                        new MessageId(asked.id().source(), asked.id().message() + "/departure"),
                        asked.declaration(),
                        asked.items().stream()
                                .map(drawn -> new Departure.Leaving(drawn.item(), 1, drawn.quantity(), drawn.value()))
                                .toList(),
                        false));
        if (!(left instanceof Answer.Done)) {
            tx.sql().rollbackToSavepoint(BEFORE);
        }
        return left;
    }
}
