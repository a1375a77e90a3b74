package org.tidewaiter.registry.licensing.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;

/**
 * Examines again every application of which something is still to be decided, each in a transaction of its own: to be done when law or
 * lists have changed, so that officers see what was found by those of now before they turn to a case.
 */
public final class Reexamination {

    private static final Actor EXAMINER = new Actor.Product("examiner");

    private final Database database;
    private final Applications applications;
    private final Examinations examinations;

    /** Examines what {@code database} holds. */
    public Reexamination(Database database, Applications applications, Examinations examinations) {
        this.database = database;
        this.applications = applications;
        this.examinations = examinations;
    }

    /**
     * Does it once for all of them.
     *
     * @throws IllegalStateException where some could not be examined, after all others were
     */
    public void run() {
        List<RuntimeException> faults = new ArrayList<>();
        for (UUID id : database.inTransaction(EXAMINER, examinations::open)) {
            try {
                database.inTransaction(EXAMINER, tx -> again(tx, id));
            } catch (RuntimeException fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    faults.size() + " applications could not be examined again", faults.getFirst());
        }
    }

    private Optional<Examined> again(Tx tx, UUID id) {
        return applications
                .find(tx, id)
                .map(application -> examinations.examine(tx, application, applications.form(tx, application)));
    }
}
