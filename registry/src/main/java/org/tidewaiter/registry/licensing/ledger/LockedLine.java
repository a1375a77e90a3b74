package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;
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

    private static final String LOCK = "SELECT * FROM lock_lines(:licences, :lines, :at)";

    /**
     * A line of a licence.
     *
     * @param licence of ours
     * @param line its number
     */
    record Key(UUID licence, int line) {}

    /** Waits for every one of {@code lines} and locks it. */
    static Map<Key, LockedLine> lock(Tx tx, Collection<Key> lines) {
        Set<Key> each = new LinkedHashSet<>(lines);
        if (each.isEmpty()) {
            return Map.of();
        }
        Map<Key, LockedLine> locked = new HashMap<>();
        tx.sql().createQuery(LOCK)
                .bind("licences", each.stream().map(Key::licence).toArray(UUID[]::new))
                .bind("lines", each.stream().map(Key::line).toArray(Integer[]::new))
                .bind("at", tx.now())
                .map((row, context) -> locked.put(
                        new Key(row.getObject("licence", UUID.class), row.getInt("line")),
                        new LockedLine(
                                row.getBigDecimal("reserved"),
                                row.getBigDecimal("committed"),
                                row.getBigDecimal("reserved_value"),
                                row.getBigDecimal("committed_value"),
                                Optional.ofNullable(row.getString("standing")).map(LicenceState::valueOf),
                                Optional.ofNullable(row.getString("taken_by")))))
                .list();
        return locked;
    }
}
