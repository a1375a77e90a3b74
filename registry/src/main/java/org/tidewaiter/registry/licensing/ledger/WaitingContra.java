package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.tidewaiter.registry.database.Tx;

/**
 * What was taken back before it was told.
 *
 * @param id by what its message is known
 * @param quantity in the unit of the line
 * @param value in its currency
 */
record WaitingContra(MessageId id, BigDecimal quantity, BigDecimal value) {

    private static final String FIND = """
            SELECT source, message, quantity, value FROM waiting_contra w
            WHERE licence = :licence AND line = :line AND declaration = :declaration AND item = :item AND part = :part
              AND NOT EXISTS (SELECT FROM ledger_entry e
                              WHERE e.declaration = w.declaration AND e.source = w.source AND e.message = w.message)
            ORDER BY recorded_at""";

    private static final String ADD = """
            INSERT INTO waiting_contra (source, message, licence, line, declaration, item, part, quantity, value, recorded_at)
            VALUES (:source, :message, :licence, :line, :declaration, :item, :part, :quantity, :value, :at)""";

    /** Those that wait for this part to be told on this line. */
    static List<WaitingContra> of(Tx tx, LockedLine.Key key, Usage usage) {
        return tx.sql()
                .createQuery(FIND)
                .bind("licence", key.licence())
                .bind("line", key.line())
                .bind("declaration", usage.declaration())
                .bind("item", usage.item())
                .bind("part", usage.part())
                .map((row, context) -> new WaitingContra(
                        new MessageId(row.getString("source"), row.getString("message")),
                        row.getBigDecimal("quantity"),
                        row.getBigDecimal("value")))
                .list();
    }

    /** Lets {@code usage} wait for its original. */
    static void wait(Tx tx, LockedLine.Key key, Usage usage, BigDecimal quantity, BigDecimal value) {
        tx.sql()
                .createUpdate(ADD)
                .bind("source", usage.id().source())
                .bind("message", usage.id().message())
                .bind("licence", key.licence())
                .bind("line", key.line())
                .bind("declaration", usage.declaration())
                .bind("item", usage.item())
                .bind("part", usage.part())
                .bind("quantity", quantity)
                .bind("value", value)
                .bind("at", tx.now())
                .execute();
    }
}
