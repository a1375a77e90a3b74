package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.licensing.LicenceState;

/**
 * A line whose balance nobody else can move until the transaction ends.
 *
 * @param reserved in the unit of the line
 * @param committed in the unit of the line
 * @param reservedValue in its currency
 * @param committedValue in its currency
 * @param standing what people have made of the licence, where it stands in the way of use
 * @param takenBy the declaration that has a licence for one export
 */
record LockedLine(
        BigDecimal reserved,
        BigDecimal committed,
        BigDecimal reservedValue,
        BigDecimal committedValue,
        Optional<LicenceState> standing,
        Optional<String> takenBy) {

    /** The line in the present row, of a licence to which nobody has done anything. */
    static LockedLine untouched(ResultSet row) throws SQLException {
        return read(row, Optional.empty(), Optional.empty());
    }

    /** The line in the present row. */
    static LockedLine read(ResultSet row, Optional<LicenceState> standing, Optional<String> takenBy)
            throws SQLException {
        return new LockedLine(
                row.getBigDecimal("reserved"),
                row.getBigDecimal("committed"),
                row.getBigDecimal("reserved_value"),
                row.getBigDecimal("committed_value"),
                standing,
                takenBy);
    }

    /**
     * A line of a licence.
     *
     * @param licence of ours
     * @param line its number
     */
    record Key(UUID licence, int line) {}
}
