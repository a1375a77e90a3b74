package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/**
 * Makes the entries that a report tells.
 *
 * @param tx in which transaction
 * @param usage the report
 * @param key licence and line
 */
record Told(Tx tx, Usage usage, LockedLine.Key key) {

    /** So much has left; {@code late} where it is told after later ones or after the licence ended. */
    LedgerEntry left(BigDecimal quantity, BigDecimal value, boolean late) {
        return entry(
                late ? EntryKind.LATE : EntryKind.COMMIT,
                quantity,
                value,
                0,
                1,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** So much has left of what was reserved. */
    LedgerEntry leftOf(UUID reservation, BigDecimal quantity, BigDecimal value) {
        return entry(EntryKind.COMMIT, quantity, value, -1, 1, Optional.of(reservation), Optional.empty(), "");
    }

    /** What {@code original} told was so much more, or less where {@code commits} is -1. */
    LedgerEntry adjust(UUID original, BigDecimal quantity, BigDecimal value, int commits) {
        return entry(
                EntryKind.ADJUST,
                quantity,
                value,
                0,
                commits,
                Optional.empty(),
                Optional.of(original),
                "told to be wrong");
    }

    /** So much of what {@code original} told has not left. */
    LedgerEntry reverse(UUID original, BigDecimal quantity, BigDecimal value) {
        return entry(
                EntryKind.REVERSE,
                quantity,
                value,
                0,
                -1,
                Optional.empty(),
                Optional.of(original),
                "told not to have left");
    }

    /** Moves so much of what left away from this line ({@code commits} -1) or to it. */
    LedgerEntry transfer(BigDecimal quantity, BigDecimal value, int commits) {
        return entry(EntryKind.TRANSFER, quantity, value, 0, commits, Optional.empty(), Optional.empty(), "superseded");
    }

    private LedgerEntry entry(
            EntryKind kind,
            BigDecimal quantity,
            BigDecimal value,
            int reserves,
            int commits,
            Optional<UUID> reservation,
            Optional<UUID> corrects,
            String reason) {
        return new LedgerEntry(
                tx.newId(),
                key.licence(),
                key.line(),
                kind,
                false,
                quantity,
                value,
                reserves,
                commits,
                reservation,
                corrects,
                new LedgerEntry.Origin(usage.id(), usage.declaration(), usage.item(), usage.part()),
                usage.controlDate(),
                reason.isEmpty() ? Optional.empty() : Optional.of(reason),
                Optional.empty(),
                usage.value());
    }
}
