package org.tidewaiter.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tidewaiter.registry.database.DatabaseAddress;
import org.tidewaiter.registry.database.DatabaseUnavailableException;
import org.tidewaiter.registry.database.EmbeddedPostgres;
import org.tidewaiter.registry.database.Restore;
import picocli.CommandLine;

/** {@code tidewaiter restore FILE}: into a database that is empty. */
@CommandLine.Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Reads a backup into an empty database: all of it, hash by hash as it was written, or nothing.")
final class RestoreCommand implements Callable<Integer> {

    @CommandLine.Parameters(paramLabel = "FILE", description = "file that backup wrote")
    private Path file = Path.of("tidewaiter-backup.zip");

    @CommandLine.Mixin
    private DataPlace place = new DataPlace();

    @Override
    public Integer call() {
        try {
            Optional<DatabaseAddress> address = place.database();
            if (address.isPresent()) {
                Restore.read(file.toAbsolutePath(), address.get());
            } else {
                try (EmbeddedPostgres server = EmbeddedPostgres.start(
                        place.folder().resolve("database"), place.folder().resolve("cache"))) {
                    Restore.read(file.toAbsolutePath(), server.address());
                }
            }
            System.out.println("Restored. Put the keys that belong to it into "
                    + place.folder().resolve("keys") + " before the next start.");
            return 0;
        } catch (DatabaseUnavailableException | IllegalArgumentException e) {
            System.err.println("tidewaiter: " + e.getMessage());
            return 1;
        }
    }
}
