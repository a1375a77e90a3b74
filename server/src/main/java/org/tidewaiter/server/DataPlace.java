package org.tidewaiter.server;

import java.nio.file.Path;
import java.util.Optional;
import org.tidewaiter.registry.database.DatabaseAddress;
import picocli.CommandLine;

/** Options that say where what is on record is kept. */
final class DataPlace {

    @CommandLine.Option(names = "--data", description = "folder for what the server keeps")
    private Optional<Path> data = Optional.empty();

    @CommandLine.Option(names = "--database-url", description = "postgresql://user:password@host:5432/database")
    private Optional<String> databaseUrl = Optional.empty();

    /** The folder; {@code $TIDEWAITER_HOME} or the usual place where none was named. */
    Path folder() {
        String home = System.getenv("TIDEWAITER_HOME");
        Path base = home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "tidewaiter")
                : Path.of(home);
        return data.orElse(base).toAbsolutePath();
    }

    /** The database that was named. */
    Optional<DatabaseAddress> database() {
        return databaseUrl.map(DatabaseAddress::parse);
    }
}
