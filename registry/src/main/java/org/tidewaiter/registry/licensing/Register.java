package org.tidewaiter.registry.licensing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/** The register of licences as it is read: by pages, one by one, and with what was done to them. */
public final class Register {

    private static final String EVENTS = """
            SELECT number, kind, effective, recorded_at, basis, reason, actor, countersigned
            FROM licence_event WHERE licence = :licence ORDER BY number""";

    private static final String PAGE = """
            SELECT id FROM licence WHERE :before::uuid IS NULL OR id < :before ORDER BY id DESC LIMIT :most""";

    private final Licences licences;

    /** The register of {@code licences}. */
    public Register(Licences licences) {
        this.licences = licences;
    }

    /**
     * What was done to a licence.
     *
     * @param number its place in the history of the licence, from one
     * @param event what
     * @param recorded when it was put on record
     * @param actor by whom
     */
    public record Recorded(int number, LicenceEvent event, Instant recorded, String actor) {}

    /** The licence of this id, where it is in sight. */
    public Optional<Licence> find(Tx tx, UUID id) {
        boolean there = tx.sql()
                .createQuery("SELECT EXISTS (SELECT FROM licence WHERE id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
        return there ? Optional.of(licences.get(tx, id)) : Optional.empty();
    }

    /** All that was done to {@code licence}, in order, as far as it is in sight. */
    public List<Recorded> history(Tx tx, UUID licence) {
        return tx.sql()
                .createQuery(EVENTS)
                .bind("licence", licence)
                .map((row, context) -> new Recorded(
                        row.getInt("number"),
                        new LicenceEvent(
                                LicenceEvent.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                                row.getTimestamp("effective").toInstant(),
                                row.getString("basis"),
                                row.getString("reason"),
                                Optional.ofNullable(row.getString("countersigned"))),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("actor")))
                .list();
    }

    /**
     * Licences in sight, the latest first.
     *
     * @param before only those that were issued before this one
     * @param most how many at most
     */
    public List<UUID> page(Tx tx, Optional<UUID> before, int most) {
        return tx.sql()
                .createQuery(PAGE)
                .bind("before", before)
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }
}
