package org.tidewaiter.registry.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables to the form that this version of the product works with. Every slice keeps its own steps beside its code. */
final class Migrations {

    /** In no order: the steps of all slices are numbered as one. */
    private static final List<String> SLICES =
            List.of("accounts", "database", "decisions", "evidence", "licensing", "products", "requests", "webhooks");

    private Migrations() {}

    /**
     * Takes the steps that are missing.
     *
     * @throws DatabaseUnavailableException where a step fails, a step that was taken has changed, or a newer product was here
     */
    static void run(DataSource source) {
        migrate(configuration().dataSource(source));
    }

    /** The same for the database at {@code address}. */
    static void run(DatabaseAddress address) {
        migrate(at(address));
    }

    /** Takes the steps up to {@code version}, as the product of that version did. */
    static void run(DatabaseAddress address, String version) {
        migrate(at(address).target(version));
    }

    private static FluentConfiguration at(DatabaseAddress address) {
        return configuration().dataSource(address.jdbcUrl(), address.user(), address.password());
    }

    private static FluentConfiguration configuration() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .locations(SLICES.stream()
                        .map(slice -> "classpath:org/tidewaiter/registry/" + slice + "/migrations")
                        .toArray(String[]::new))
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0])
                .table("migration");
    }

    private static void migrate(FluentConfiguration configuration) {
        try {
            configuration.load().migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnavailableException(
                    "the database could not be brought to the form of this version; nothing was changed by the step that failed",
                    e);
        }
    }
}
