package org.tidewaiter.registry.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The folder of a PostgreSQL of our own: what it tells of the server that runs on it. */
final class ClusterFolder {

    /** Where in the file of a running server its port stands. */
    private static final int PORT_LINE = 3;

    private final Path folder;

    ClusterFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The passwords of this cluster.
     *
     * @param superuser of {@value Cluster#SUPERUSER}
     * @param owner of the owner of the tables
     */
    record Passwords(String superuser, String owner) {}

    /** Where PostgreSQL keeps its files. */
    Path data() {
        return folder.resolve("postgres");
    }

    /** The server's first process, where it runs. */
    Optional<ProcessHandle> server() throws IOException {
        List<String> lines = told();
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(ClusterFolder::isPostgres);
    }

    /** The port of the server, where it runs. */
    Optional<Integer> port() throws IOException {
        List<String> lines = told();
        return server().isPresent()
                        && lines.size() > PORT_LINE
                        && lines.get(PORT_LINE).strip().matches("\\d{1,5}")
                ? Optional.of(Integer.parseInt(lines.get(PORT_LINE).strip()))
                : Optional.empty();
    }

    /** The passwords; made where there are none. */
    Passwords passwords() throws IOException {
        Path file = folder.resolve("passwords");
        if (!Files.exists(file)) {
            Path made = Files.createTempFile(
                    folder,
                    "passwords",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(made, List.of(random(), random()), StandardCharsets.US_ASCII);
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() != 2) {
            throw new DatabaseUnavailableException(file + " should hold two passwords, one on each line");
        }
        return new Passwords(lines.getFirst(), lines.getLast());
    }

    private List<String> told() throws IOException {
        Path file = data().resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(name -> name.endsWith("postgres")).orElse(true);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
