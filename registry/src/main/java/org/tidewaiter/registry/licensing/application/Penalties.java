package org.tidewaiter.registry.licensing.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.rulebook.procedure.Bar;
import org.tidewaiter.rulebook.procedure.Procedure;
import org.tidewaiter.rulebook.procedure.Procedures;

/** Penalties for breaches of export control, and the licences that they bar from for a time. */
public final class Penalties {

    private static final String ADD = """
            INSERT INTO trader_penalty (id, organisation, kind, imposed, basis, recorded_at, actor)
            VALUES (:id, :organisation, :kind, :imposed, :basis, :at, :actor)""";

    private static final String LIFT = """
            INSERT INTO trader_penalty_lifted (penalty, lifted, basis, recorded_at, actor)
            VALUES (:penalty, :lifted, :basis, :at, :actor)""";

    private static final String STANDING = """
            SELECT p.kind, p.imposed FROM trader_penalty p
            WHERE p.organisation = :organisation
              AND NOT EXISTS (SELECT FROM trader_penalty_lifted l WHERE l.penalty = p.id)
            ORDER BY p.imposed, p.id""";

    private static final String ALL = """
            SELECT p.id, p.organisation, p.kind, p.imposed, p.basis, l.lifted, l.basis AS lifted_basis
            FROM trader_penalty p LEFT JOIN trader_penalty_lifted l ON l.penalty = p.id
            ORDER BY p.imposed DESC, p.id DESC""";

    /** Who puts penalties on record, and that they did not stand. */
    public static final Set<Role> RECORDERS = Set.of(Role.HEAD_OF_UNIT);

    private final Procedures procedures;

    /** Goes by {@code procedures}. */
    public Penalties(Procedures procedures) {
        this.procedures = procedures;
    }

    /** What kind of penalty. */
    public enum Kind {
        /** By a criminal court. */
        CRIMINAL,
        /** Administrative, of a serious case. */
        SERIOUS_ADMINISTRATIVE,
        /** Administrative. */
        ADMINISTRATIVE;

        /** The word of the packs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * A penalty on record.
     *
     * @param id of ours
     * @param organisation whose
     * @param kind what kind
     * @param imposed when
     * @param basis the decision that imposed it
     * @param lifted that it did not stand, where it did not
     */
    public record Penalty(
            UUID id, UUID organisation, Kind kind, LocalDate imposed, String basis, Optional<Lifted> lifted) {}

    /**
     * That a penalty did not stand.
     *
     * @param day since when
     * @param basis the decision that lifted it
     */
    public record Lifted(LocalDate day, String basis) {}

    private record Standing(String kind, LocalDate imposed) {}

    /**
     * Puts a penalty on record.
     *
     * @param basis the decision that imposed it
     * @throws NotAllowedException where it is for others
     */
    public UUID record(Tx tx, UUID organisation, Kind kind, LocalDate imposed, String basis) {
        recording(tx);
        UUID id = tx.newId();
        tx.sql()
                .createUpdate(ADD)
                .bind("id", id)
                .bind("organisation", organisation)
                .bind("kind", kind.word())
                .bind("imposed", imposed)
                .bind("basis", basis)
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
        return id;
    }

    /**
     * Puts on record that a penalty did not stand.
     *
     * @throws NotAllowedException where it is for others
     */
    public void lift(Tx tx, UUID penalty, LocalDate day, String basis) {
        recording(tx);
        tx.sql()
                .createUpdate(LIFT)
                .bind("penalty", penalty)
                .bind("lifted", day)
                .bind("basis", basis)
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
    }

    /** All penalties in sight, the latest first. */
    public List<Penalty> all(Tx tx) {
        return tx.sql()
                .createQuery(ALL)
                .map((row, context) -> new Penalty(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation", UUID.class),
                        Kind.of(row.getString("kind")),
                        row.getObject("imposed", LocalDate.class),
                        row.getString("basis"),
                        lifted(row)))
                .list();
    }

    private static Optional<Lifted> lifted(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("lifted", LocalDate.class);
        return row.wasNull() ? Optional.empty() : Optional.of(new Lifted(day, row.getString("lifted_basis")));
    }

    private static void recording(Tx tx) {
        if (tx.actor().inRoles().stream().noneMatch(RECORDERS::contains)) {
            throw new NotAllowedException("penalties are put on record by heads of unit");
        }
    }

    /** The bars that keep {@code application} from being granted on {@code day}, each with the day of the penalty. */
    List<String> barring(Tx tx, Application application, LocalDate day) {
        List<Bar> bars =
                procedures.of(application.jurisdiction()).map(Procedure::bars).orElse(List.of());
        List<Standing> standing = tx.sql()
                .createQuery(STANDING)
                .bind("organisation", application.organisation())
                .map((row, context) -> new Standing(row.getString("kind"), row.getObject("imposed", LocalDate.class)))
                .list();
        return standing.stream()
                .flatMap(penalty -> bars.stream()
                        .filter(bar -> bar.holds(application.type().word(), penalty.kind(), penalty.imposed(), day))
                        .map(bar -> bar.id() + " " + penalty.imposed()))
                .toList();
    }
}
