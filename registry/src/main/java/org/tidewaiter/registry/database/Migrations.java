package org.tidewaiter.registry.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the form that this version of the product works with. Every slice keeps its own steps beside its code. */
final class Migrations {

    /** In no order: the steps of all slices are numbered as one. */
    private static final List<String> SLICES = List.of("accounts", "database", "decisions", "evidence", "licensing");

    private Migrations() {}

    /**
     * Takes the steps that are missing.
     *
     * @throws DatabaseUnavailableException where a step fails, a step that was taken has changed, or a newer product was here
     */
    static void run(DataSource source) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations(SLICES.stream()
                            .map(slice -> "classpath:org/tidewaiter/registry/" + slice + "/migrations")
                            .toArray(String[]::new))
                    .failOnMissingLocations(true)
                    .ignoreMigrationPatterns(new String[0])
                    .table("migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnavailableException(
                    "the database could not be brought to the form of this version; nothing was changed by the step that failed",
                    e);
        }
    }
}
