package org.tidewaiter.registry.licensing.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/** Until when reservations stand. Time alone writes nothing: what has expired is given back when its room is asked for. */
final class Expiry {

    private static final String EXTEND = """
            INSERT INTO reservation_expiry (reservation, expires, recorded_at, actor, reason)
            VALUES (:reservation, :expires, :at, :actor, :reason)""";

    private static final String RELEASE = """
            INSERT INTO ledger_entry (id, licence, line, kind, mode, quantity, value, reserves, commits, reservation,
                                      source, message, declaration, item, part, control_date, recorded_at, actor, reason)
            SELECT uuidv7(), r.licence, r.line, 'release', 'authorise', r.remaining, r.remaining_value, -1, 0, r.id,
                   e.source, e.message, e.declaration, e.item, e.part, e.control_date, :at, :actor, 'expired'
            FROM reservation r
            JOIN unnest(:licences::uuid[], :lines::int[]) AS w (licence, line) ON w.licence = r.licence AND w.line = r.line
            JOIN ledger_entry e ON e.id = r.id
            WHERE r.open AND :at >= r.expires""";

    private Expiry() {}

    /** {@code reservation} stands until {@code expires} from now on. */
    static void extend(Tx tx, UUID reservation, Instant expires, String reason) {
        tx.sql()
                .createUpdate(EXTEND)
                .bind("reservation", reservation)
                .bind("expires", expires)
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .bind("reason", reason)
                .execute();
    }

    /** Gives back what has expired on lines that are locked; whether there was any. */
    static boolean release(Tx tx, Collection<LockedLine.Key> asked) {
        List<LockedLine.Key> lines = asked.stream().distinct().toList();
        return tx.sql()
                        .createUpdate(RELEASE)
                        .bind(
                                "licences",
                                lines.stream().map(LockedLine.Key::licence).toArray(UUID[]::new))
                        .bind("lines", lines.stream().map(LockedLine.Key::line).toArray(Integer[]::new))
                        .bind("at", tx.now())
                        .bind("actor", tx.actor().name())
                        .execute()
                > 0;
    }
}
