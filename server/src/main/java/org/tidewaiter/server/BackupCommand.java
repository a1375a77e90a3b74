package org.tidewaiter.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tidewaiter.registry.database.Backup;
import org.tidewaiter.registry.database.DatabaseAddress;
import org.tidewaiter.registry.database.DatabaseUnavailableException;
import org.tidewaiter.registry.database.EmbeddedPostgres;
import picocli.CommandLine;

/** {@code tidewaiter backup FILE}: also while the server runs. */
@CommandLine.Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes all that is on record, as it stands at one instant, into one file.")
final class BackupCommand implements Callable<Integer> {

    @CommandLine.Parameters(paramLabel = "FILE", description = "file to write")
    private Path file = Path.of("tidewaiter-backup.zip");

    @CommandLine.Mixin
    private DataPlace place = new DataPlace();

    @Override
    public Integer call() {
        try {
            Path database = place.folder().resolve("database");
            Optional<DatabaseAddress> address = place.database().or(() -> EmbeddedPostgres.running(database));
            if (address.isPresent()) {
                Backup.write(address.get(), file.toAbsolutePath());
            } else {
                try (EmbeddedPostgres server =
                        EmbeddedPostgres.start(database, place.folder().resolve("cache"))) {
                    Backup.write(server.address(), file.toAbsolutePath());
                }
            }
            System.out.println("Written to " + file + ". The keys in "
                    + place.folder().resolve("keys") + " are not in it: keep them apart from it, and safe.");
            return 0;
        } catch (DatabaseUnavailableException | IllegalArgumentException e) {
            System.err.println("tidewaiter: " + e.getMessage());
            return 1;
        }
    }
}
