package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/** Reads what moved on licences. */
public final class Movements {

    private static final String PAGE = """
            SELECT id, line, kind, mode, quantity, value, reserves, commits, source, message, declaration, item, part,
                   control_date, recorded_at, reason
            FROM ledger_entry
            WHERE licence = :licence
              AND (:before::uuid IS NULL OR (recorded_at, id) < (
                SELECT b.recorded_at, b.id FROM ledger_entry b WHERE b.id = :before))
            ORDER BY recorded_at DESC, id DESC LIMIT :most""";

    /** Makes one; it keeps nothing. */
    public Movements() {}

    /**
     * An entry of a ledger.
     *
     * @param id of ours
     * @param line of the licence
     * @param kind what it does: reserve, release, commit, late, adjust, reverse, transfer, return
     * @param authorised whether it was asked for before it happened
     * @param quantity in the unit of the line
     * @param value in the currency of the line
     * @param reserves 1 adds to what is reserved, -1 takes away
     * @param commits 1 adds to what is committed, -1 takes away
     * @param message by which message it came
     * @param declaration for which declaration
     * @param item item of the declaration
     * @param part part of the item
     * @param controlDate day by which validity is judged
     * @param recorded when it was put on record
     * @param reason where one was given
     */
    public record Movement(
            UUID id,
            int line,
            String kind,
            boolean authorised,
            BigDecimal quantity,
            BigDecimal value,
            int reserves,
            int commits,
            MessageId message,
            String declaration,
            int item,
            int part,
            LocalDate controlDate,
            Instant recorded,
            Optional<String> reason) {}

    /**
     * What moved on {@code licence}, the latest first.
     *
     * @param before only what moved before this entry
     * @param most how many at most
     */
    public List<Movement> page(Tx tx, UUID licence, Optional<UUID> before, int most) {
        return tx.sql()
                .createQuery(PAGE)
                .bind("licence", licence)
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> new Movement(
                        row.getObject("id", UUID.class),
                        row.getInt("line"),
                        row.getString("kind"),
                        row.getString("mode").equals("authorise"),
                        row.getBigDecimal("quantity"),
                        row.getBigDecimal("value"),
                        row.getInt("reserves"),
                        row.getInt("commits"),
                        new MessageId(row.getString("source"), row.getString("message")),
                        row.getString("declaration"),
                        row.getInt("item"),
                        row.getInt("part"),
                        row.getObject("control_date", LocalDate.class),
                        row.getTimestamp("recorded_at").toInstant(),
                        Optional.ofNullable(row.getString("reason"))))
                .list();
    }
}
