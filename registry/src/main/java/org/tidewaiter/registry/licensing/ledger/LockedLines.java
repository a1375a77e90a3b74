package org.tidewaiter.registry.licensing.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.LicenceState;

/** Lines whose balances nobody else can move until the transaction ends. */
final class LockedLines {

    private static final String LOCK = "SELECT * FROM lock_lines(:licences, :lines, :at)";

    private final Map<LockedLine.Key, LockedLine> lines;

    LockedLines(Map<LockedLine.Key, LockedLine> lines) {
        this.lines = lines;
    }

    /** Waits for every one of {@code lines} and locks it, always in the same order. */
    static LockedLines lock(Tx tx, Collection<LockedLine.Key> lines) {
        Set<LockedLine.Key> each = new LinkedHashSet<>(lines);
        Map<LockedLine.Key, LockedLine> locked = new HashMap<>();
        if (!each.isEmpty()) {
            tx.sql()
                    .createQuery(LOCK)
                    .bind("licences", each.stream().map(LockedLine.Key::licence).toArray(UUID[]::new))
                    .bind("lines", each.stream().map(LockedLine.Key::line).toArray(Integer[]::new))
                    .bind("at", tx.now())
                    .map((row, context) -> {
                        LockedLine.Key key =
                                new LockedLine.Key(row.getObject("licence", UUID.class), row.getInt("line"));
                        locked.put(
                                key,
                                LockedLine.read(
                                        row,
                                        Optional.ofNullable(row.getString("standing"))
                                                .map(LicenceState::valueOf),
                                        Optional.ofNullable(row.getString("taken_by"))));
                        return key;
                    })
                    .list();
        }
        return new LockedLines(locked);
    }

    /** Waits for one line and locks it. */
    static LockedLine lock(Tx tx, LockedLine.Key line) {
        return lock(tx, Set.of(line)).get(line);
    }

    /** These lines and {@code others}, which are known better where both have one. */
    LockedLines and(LockedLines others) {
        Map<LockedLine.Key, LockedLine> all = new HashMap<>(lines);
        all.putAll(others.lines);
        return new LockedLines(all);
    }

    /** How a line stands that was locked. */
    LockedLine get(LockedLine.Key line) {
        LockedLine locked = lines.get(line);
        if (locked == null) {
            throw new IllegalStateException("no balance of line " + line.line());
        }
        return locked;
    }
}
