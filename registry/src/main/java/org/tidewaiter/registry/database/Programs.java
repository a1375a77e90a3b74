package org.tidewaiter.registry.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs programs to their end. */
final class Programs {

    private static final int MINUTES = 2;

    private Programs() {}

    /**
     * How a program ended.
     *
     * @param code its exit code; -1 where it could not be started or did not end in time
     * @param output what it said
     */
    record Ended(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }
    }

    /**
     * Runs {@code command} in {@code folder}. What it says goes through a file: a server that it leaves behind would keep a
     * pipe open.
     */
    static Ended run(List<String> command, Optional<Path> folder) {
        Path said = null;
        try {
            said = Files.createTempFile("tidewaiter", ".out");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(said.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("TZ", "UTC");
            folder.ifPresent(path -> builder.directory(path.toFile()));
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Ended(-1, "still running after " + MINUTES + " minutes");
            }
            return new Ended(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Ended(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended(-1, "interrupted");
        } finally {
            if (said != null) {
                try {
                    Files.deleteIfExists(said);
                } catch (IOException e) {
                    // a file in the folder for such files
                }
            }
        }
    }
}
