package org.tidewaiter.registry.licensing.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.licensing.Quantity;

/**
 * A report of what has left under a licence, as the customs systems of the EU and the UK send it. It is about what has happened, so
 * everything in it may be wrong and none of it is a reason not to keep it.
 *
 * @param id by what the message is known
 * @param what what it tells
 * @param licence number as quoted, however it was typed
 * @param line line as quoted
 * @param declaration reference of the declaration
 * @param item item of the declaration
 * @param part part of the item, from one
 * @param controlDate day of acceptance of the declaration, by which validity is judged
 * @param accepted instant of acceptance, by which suspensions are judged
 * @param holder organisation that exported, where known
 * @param destination ISO code, where known
 * @param quantity how much, net
 * @param value of what value, where known
 * @param total what the sender believes to have left on the line in all, where it says so
 */
public record Usage(
        MessageId id,
        What what,
        String licence,
        int line,
        String declaration,
        int item,
        int part,
        LocalDate controlDate,
        Instant accepted,
        Optional<UUID> holder,
        Optional<String> destination,
        Quantity quantity,
        Optional<DeclaredValue> value,
        Optional<Quantity> total) {

    /** What a report tells. */
    public enum What {
        /** Goods have left. */
        LEFT,
        /** What was told to have left under this part was wrong; it is this quantity. */
        ADJUSTED,
        /** So much of what was told to have left has not. */
        TAKEN_BACK
    }
}
