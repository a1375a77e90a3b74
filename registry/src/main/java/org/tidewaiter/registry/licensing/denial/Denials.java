package org.tidewaiter.registry.licensing.denial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Tx;

/** Refusals of other authorities on record. */
public final class Denials {

    /** Who puts refusals on record, and that they no longer stand. */
    public static final Set<Role> RECORDERS = Set.of(Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT);

    /** Who reads them. */
    public static final Set<Role> READERS =
            Set.of(Role.LICENSING_OFFICER, Role.COUNTERSIGNER, Role.HEAD_OF_UNIT, Role.AUDITOR);

    private static final String ADD = """
            INSERT INTO denial (id, authority, reference, name, country, address, goods, end_use, reason, denied, recorded_at, actor)
            VALUES (:id, :authority, :reference, :name, :country, :address, :goods, :endUse, :reason, :denied, :at, :actor)
            ON CONFLICT (authority, reference, name) DO NOTHING""";

    private static final String REVOKE = """
            INSERT INTO denial_revoked (denial, revoked, basis, recorded_at, actor)
            SELECT id, :revoked, :basis, :at, :actor FROM denial WHERE id = :denial
            ON CONFLICT DO NOTHING""";

    private static final String STATE =
            "SELECT (SELECT count(*) FROM denial) || '/' || (SELECT count(*) FROM denial_revoked)";

    private static final String ALL = """
            SELECT d.*, r.revoked, r.basis FROM denial d LEFT JOIN denial_revoked r ON r.denial = d.id
            ORDER BY d.denied DESC, d.id DESC""";

    /**
     * Puts a refusal on record.
     *
     * @return its id; empty where the same authority has told of it before under the same reference
     * @throws NotAllowedException where it is for others
     */
    public Optional<UUID> record(Tx tx, Denial.Notice notice) {
        recording(tx);
        UUID id = tx.newId();
        int added = tx.sql()
                .createUpdate(ADD)
                .bind("id", id)
                .bind("authority", notice.authority())
                .bind("reference", notice.reference())
                .bind("name", notice.name())
                .bind("country", notice.country())
                .bind("address", notice.address())
                .bind("goods", notice.goods())
                .bind("endUse", notice.endUse())
                .bind("reason", notice.reason())
                .bind("denied", notice.denied())
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    /**
     * Puts on record that a refusal no longer stands.
     *
     * @return whether there is such a refusal, and it stood until now
     * @throws NotAllowedException where it is for others
     */
    public boolean revoke(Tx tx, UUID denial, LocalDate day, String basis) {
        recording(tx);
        return tx.sql()
                        .createUpdate(REVOKE)
                        .bind("denial", denial)
                        .bind("revoked", day)
                        .bind("basis", basis)
                        .bind("at", tx.now())
                        .bind("actor", tx.actor().name())
                        .execute()
                > 0;
    }

    /** One word for what is on record; another as soon as a refusal was told of or revoked. */
    public String state(Tx tx) {
        return tx.sql().createQuery(STATE).mapTo(String.class).one();
    }

    /** All refusals in sight, the latest first. */
    public List<Denial> all(Tx tx) {
        return tx.sql()
                .createQuery(ALL)
                .map((row, context) -> new Denial(row.getObject("id", UUID.class), notice(row), revoked(row)))
                .list();
    }

    private static Denial.Notice notice(ResultSet row) throws SQLException {
        return new Denial.Notice(
                row.getString("authority"),
                row.getString("reference"),
                row.getString("name"),
                row.getString("country"),
                row.getString("address"),
                row.getString("goods"),
                row.getString("end_use"),
                row.getString("reason"),
                row.getObject("denied", LocalDate.class));
    }

    private static Optional<Denial.Revoked> revoked(ResultSet row) throws SQLException {
        String basis = row.getString("basis");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Denial.Revoked(row.getObject("revoked", LocalDate.class), basis));
    }

    private static void recording(Tx tx) {
        if (tx.actor().inRoles().stream().noneMatch(RECORDERS::contains)) {
            throw new NotAllowedException("refusals are put on record by licensing officers and heads of unit");
        }
    }
}
