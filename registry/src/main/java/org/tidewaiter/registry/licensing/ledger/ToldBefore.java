package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/**
 * What was told to have left under one part of an item, less what was taken back.
 *
 * @param entry the entry that told it
 * @param quantity what stands, in the unit of the line
 * @param value what stands, in its currency
 */
record ToldBefore(UUID entry, BigDecimal quantity, BigDecimal value) {

    private static final String OF_PART = """
            SELECT e.id,
                   e.quantity + coalesce(sum(c.commits * c.quantity), 0) AS quantity,
                   e.value + coalesce(sum(c.commits * c.value), 0) AS value
            FROM ledger_entry e LEFT JOIN ledger_entry c ON c.corrects = e.id
            WHERE e.declaration = :declaration AND e.item = :item AND e.part = :part
              AND e.licence = :licence AND e.line = :line AND e.kind IN ('commit', 'late')
            GROUP BY e.id
            ORDER BY e.id""";

    /** All that was told of this part on this line, the earliest first. */
    static List<ToldBefore> of(Tx tx, LockedLine.Key key, String declaration, int item, int part) {
        return tx.sql()
                .createQuery(OF_PART)
                .bind("declaration", declaration)
                .bind("item", item)
                .bind("part", part)
                .bind("licence", key.licence())
                .bind("line", key.line())
                .map((row, context) -> new ToldBefore(
                        row.getObject("id", UUID.class), row.getBigDecimal("quantity"), row.getBigDecimal("value")))
                .list();
    }
}
