package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry that is added to the ledger of a line.
 *
 * @param id of ours
 * @param licence the licence
 * @param line its line
 * @param kind what it does
 * @param authorised whether it was asked for before it happened
 * @param quantity in the unit of the line
 * @param value in the currency of the line; zero where none was stated
 * @param reserves 1 adds to what is reserved, -1 takes away
 * @param commits 1 adds to what is committed, -1 takes away
 * @param reservation which reservation it makes, uses or gives back
 * @param corrects which entry it takes back or sets right
 * @param origin by which message it came, for which item of which declaration
 * @param controlDate day by which validity is judged
 * @param reason where a person or the calendar gave one
 * @param expires until when the reservation stands that it makes
 * @param declared the value as it was declared
 */
record LedgerEntry(
        UUID id,
        UUID licence,
        int line,
        EntryKind kind,
        boolean authorised,
        BigDecimal quantity,
        BigDecimal value,
        int reserves,
        int commits,
        Optional<UUID> reservation,
        Optional<UUID> corrects,
        Origin origin,
        LocalDate controlDate,
        Optional<String> reason,
        Optional<Instant> expires,
        Optional<DeclaredValue> declared) {

    /** The same, of what was declared to be of {@code value}. */
    LedgerEntry declared(Optional<DeclaredValue> value) {
        return new LedgerEntry(
                id,
                licence,
                line,
                kind,
                authorised,
                quantity,
                this.value,
                reserves,
                commits,
                reservation,
                corrects,
                origin,
                controlDate,
                reason,
                expires,
                value);
    }

    /**
     * Where an entry comes from.
     *
     * @param message the message
     * @param declaration the declaration
     * @param item item of the declaration
     * @param part part of the item, from one, where it leaves in parts
     */
    record Origin(MessageId message, String declaration, int item, int part) {}
}
