package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.EmbeddedPostgres;
import picocli.CommandLine;

@DisplayName("What is on record")
class BackupCommandTest {

    private static final Path CACHE = Path.of(System.getProperty("java.io.tmpdir"), "tidewaiter-test-cache");
    private static final Actor SELF = new Actor.Product("test");

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("is backed up while the server runs and when it does not, and restored elsewhere")
    void backedUpAndRestored() throws IOException {
        Path data = data("here");
        Path serving = folder.resolve("serving.zip");
        Organisation trader;
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data.resolve("database"), data.resolve("cache"));
                Database database = Database.open(server.address(), InstantSource.system())) {
            trader = database.inTransaction(
                    SELF, tx -> new Accounts().organise(tx, Organisation.Kind.TRADER, "Brightwater Metals"));
            assertThat(run(new BackupCommand(), serving, data)).isZero();
        }
        Path stopped = folder.resolve("stopped.zip");
        assertThat(run(new BackupCommand(), stopped, data)).isZero();

        for (Path backup : new Path[] {serving, stopped}) {
            Path there = data(backup.getFileName().toString().replace(".zip", ""));
            assertThat(run(new RestoreCommand(), backup, there)).isZero();
            try (EmbeddedPostgres server = EmbeddedPostgres.start(there.resolve("database"), there.resolve("cache"));
                    Database database = Database.open(server.address(), InstantSource.system())) {
                Optional<Organisation> found =
                        database.inTransaction(SELF, tx -> new Accounts().organisation(tx, trader.id()));
                assertThat(found).contains(trader);
            }
            assertThat(run(new RestoreCommand(), backup, there))
                    .as("it is not empty any more")
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("is not restored from a file that is no backup")
    void noBackup() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear customs");

        assertThat(run(new RestoreCommand(), file, data("new"))).isEqualTo(1);
    }

    private Path data(String name) throws IOException {
        Path data = Files.createDirectory(folder.resolve(name));
        Files.createDirectories(CACHE);
        Files.createSymbolicLink(data.resolve("cache"), CACHE);
        return data;
    }

    private static int run(Object command, Path file, Path data) {
        return new CommandLine(command).execute(file.toString(), "--data", data.toString());
    }
}
