package org.tidewaiter.registry.licensing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record Standing(String kind, LocalDate imposed) {}

    /**
     * Puts a penalty on record.
     *
     * @param basis the decision that imposed it
     */
    public UUID record(Tx tx, UUID organisation, Kind kind, LocalDate imposed, String basis) {
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

    /** Puts on record that a penalty did not stand. */
    public void lift(Tx tx, UUID penalty, LocalDate day, String basis) {
        tx.sql()
                .createUpdate(LIFT)
                .bind("penalty", penalty)
                .bind("lifted", day)
                .bind("basis", basis)
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
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
