package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.tidewaiter.registry.database.Tx;

/**
 * What is still reserved for an item of a declaration.
 *
 * @param id of ours
 * @param key licence and line
 * @param item item of the declaration
 * @param remaining in the unit of the line
 * @param remainingValue in its currency
 * @param controlDate day by which validity was judged
 */
record OpenReservation(
        UUID id, LockedLine.Key key, int item, BigDecimal remaining, BigDecimal remainingValue, LocalDate controlDate) {

    private static final String OF_DECLARATION = """
            SELECT r.id, r.licence, r.line, e.item, r.remaining, r.remaining_value, e.control_date
            FROM reservation r JOIN ledger_entry e ON e.id = r.id
            WHERE e.declaration = :declaration AND r.open
            ORDER BY e.item, r.id""";

    /** Those of {@code declaration}, by item and by age. */
    static List<OpenReservation> of(Tx tx, String declaration) {
        return tx.sql()
                .createQuery(OF_DECLARATION)
                .bind("declaration", declaration)
                .map(OpenReservation::read)
                .list();
    }

    /** The first for {@code item}. */
    static Optional<OpenReservation> forItem(List<OpenReservation> all, int item) {
        return all.stream().filter(each -> each.item() == item).findFirst();
    }

    private static OpenReservation read(java.sql.ResultSet row, StatementContext context) throws java.sql.SQLException {
        return new OpenReservation(
                row.getObject("id", UUID.class),
                new LockedLine.Key(row.getObject("licence", UUID.class), row.getInt("line")),
                row.getInt("item"),
                row.getBigDecimal("remaining"),
                row.getBigDecimal("remaining_value"),
                row.getObject("control_date", LocalDate.class));
    }
}
