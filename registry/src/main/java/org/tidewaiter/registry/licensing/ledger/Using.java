package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/**
 * Makes the entries that use a reservation.
 *
 * @param tx in which transaction
 * @param message on whose message
 * @param declaration for which declaration
 * @param reservation the reservation
 * @param item item of the declaration
 * @param part part of the item
 */
record Using(Tx tx, MessageId message, String declaration, OpenReservation reservation, int item, int part) {

    /** Reserves so much more. */
    LedgerEntry more(BigDecimal quantity, BigDecimal value) {
        return entry(EntryKind.RESERVE, quantity, value, 1, 0, Optional.empty());
    }

    /** Commits so much of it. */
    LedgerEntry commit(BigDecimal quantity, BigDecimal value) {
        return entry(EntryKind.COMMIT, quantity, value, -1, 1, Optional.empty());
    }

    /** Gives so much of it back. */
    LedgerEntry release(BigDecimal quantity, BigDecimal value, String reason) {
        return entry(EntryKind.RELEASE, quantity, value, -1, 0, Optional.of(reason));
    }

    private LedgerEntry entry(
            EntryKind kind, BigDecimal quantity, BigDecimal value, int reserves, int commits, Optional<String> reason) {
        UUID id = tx.newId();
        return new LedgerEntry(
                id,
                reservation.key().licence(),
                reservation.key().line(),
                kind,
                true,
                quantity,
                value,
                reserves,
                commits,
                Optional.of(reservation.id()),
                Optional.empty(),
                new LedgerEntry.Origin(message, declaration, item, part),
                reservation.controlDate(),
                reason,
                Optional.empty(),
                Optional.empty());
    }
}
