package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/** How the balances of a licence went, day by day. */
public final class BalanceCourse {

    private static final String DAYS = """
            WITH moved AS (
                SELECT line, (recorded_at AT TIME ZONE :zone)::date AS day,
                       sum(reserves * quantity) AS reserved, sum(commits * quantity) AS committed,
                       sum(reserves * value) AS reserved_value, sum(commits * value) AS committed_value
                FROM ledger_entry
                WHERE licence = :licence AND (reserves <> 0 OR commits <> 0)
                GROUP BY line, day)
            SELECT line, day, sum(reserved) OVER so_far AS reserved, sum(committed) OVER so_far AS committed,
                   sum(reserved_value) OVER so_far AS reserved_value, sum(committed_value) OVER so_far AS committed_value
            FROM moved
            WINDOW so_far AS (PARTITION BY line ORDER BY day)
            ORDER BY line, day""";

    /** Makes one; it keeps nothing. */
    public BalanceCourse() {}

    /**
     * How a line stood at the end of a day on which something moved.
     *
     * @param line its number
     * @param day in the zone of the authority
     * @param reserved how much was set apart, in the unit of the line
     * @param committed how much had left
     * @param reservedValue how much was set apart, in the currency of the line
     * @param committedValue how much had left
     */
    public record Day(
            int line,
            LocalDate day,
            BigDecimal reserved,
            BigDecimal committed,
            BigDecimal reservedValue,
            BigDecimal committedValue) {}

    /** The days of {@code licence} by line, in order; {@code zone} says when a day ends. */
    public List<Day> of(Tx tx, UUID licence, ZoneId zone) {
        return tx.sql()
                .createQuery(DAYS)
                .bind("licence", licence)
                .bind("zone", zone.getId())
                .map((row, context) -> new Day(
                        row.getInt("line"),
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("reserved"),
                        row.getBigDecimal("committed"),
                        row.getBigDecimal("reserved_value"),
                        row.getBigDecimal("committed_value")))
                .list();
    }
}
