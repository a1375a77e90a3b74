package org.tidewaiter.registry.licensing.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/** Reads the balances of licences. */
public final class Balances {

    private static final String AS_KNOWN = """
            SELECT n.line, n.quantity, n.value,
                   coalesce(sum(e.reserves * e.quantity), 0) AS reserved,
                   coalesce(sum(e.commits * e.quantity), 0) AS committed,
                   coalesce(sum(e.quantity) FILTER (WHERE e.kind = 'return'), 0) AS returned,
                   coalesce(sum(e.reserves * e.value), 0) AS reserved_value,
                   coalesce(sum(e.commits * e.value), 0) AS committed_value
            FROM licence_line n
            LEFT JOIN ledger_entry e ON e.licence = n.licence AND e.line = n.line AND e.recorded_at <= :known
            WHERE n.licence = :licence
            GROUP BY n.licence, n.line
            ORDER BY n.line""";

    /** Lines whose kept sum is not the sum of their entries; there are none unless somebody went past the product. */
    private static final String OUT_OF_BALANCE = """
            SELECT b.licence FROM line_balance b
            LEFT JOIN ledger_entry e USING (licence, line)
            GROUP BY b.licence, b.line
            HAVING b.reserved <> coalesce(sum(e.reserves * e.quantity), 0)
                OR b.committed <> coalesce(sum(e.commits * e.quantity), 0)
                OR b.reserved_value <> coalesce(sum(e.reserves * e.value), 0)
                OR b.committed_value <> coalesce(sum(e.commits * e.value), 0)
                OR b.entries <> count(e.id)""";

    /** Makes one; it keeps nothing. */
    public Balances() {}

    /** The balances of the lines of a licence, summed from the ledger as it was known at an instant. */
    public List<Balance> of(Tx tx, UUID licence, Instant known) {
        return tx.sql()
                .createQuery(AS_KNOWN)
                .bind("licence", licence)
                .bind("known", known)
                .map((row, context) -> new Balance(
                        row.getInt("line"),
                        Optional.ofNullable(row.getBigDecimal("quantity")),
                        row.getBigDecimal("reserved"),
                        row.getBigDecimal("committed"),
                        row.getBigDecimal("returned"),
                        Optional.ofNullable(row.getBigDecimal("value")),
                        row.getBigDecimal("reserved_value"),
                        row.getBigDecimal("committed_value")))
                .list();
    }

    /** Licences of which a kept sum is not the sum of the entries: none, unless somebody went past the product. */
    public List<UUID> outOfBalance(Tx tx) {
        return tx.sql().createQuery(OUT_OF_BALANCE).mapTo(UUID.class).list();
    }
}
