package org.tidewaiter.registry.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of one PostgreSQL cluster and the programs that work on them. Under the folder stand {@code postgres} (what
 * PostgreSQL keeps), {@code socket}, {@code log}, and {@code passwords} (of its superuser and of the owner of the tables).
 */
final class Cluster {

    static final String SUPERUSER = "postgres";
    private static final String MAJOR = "18";
    /** Longest path of a socket that the systems we run on take, with the name that PostgreSQL gives it. */
    private static final int LONGEST_SOCKET = 80;

    private final Path folder;
    private final Path data;
    private final ClusterFolder place;
    private final PostgresBinaries binaries;
    private final Unprivileged way;

    Cluster(Path folder, PostgresBinaries binaries, Unprivileged way) {
        this.folder = folder;
        this.place = new ClusterFolder(folder);
        this.data = place.data();
        this.binaries = binaries;
        this.way = way;
    }

    /** Makes the cluster where there is none. One that was left half made is made again. */
    void make() throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(MAJOR)) {
                throw new DatabaseUnavailableException(
                        "the data under " + folder + " were written by PostgreSQL " + found + ", this product carries "
                                + MAJOR + "; see the page on upgrades: back up with the old, restore with the new");
            }
            return;
        }
        Path making = folder.resolve("postgres.making");
        Folders.delete(making);
        Files.createDirectory(making);
        Path password = folder.resolve("postgres.password");
        Files.writeString(password, passwords().superuser(), StandardCharsets.US_ASCII);
        way.give(making);
        way.give(password);
        try {
            run(
                    "initdb",
                    "--pgdata=" + making,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--no-instructions");
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(
                making.resolve("postgresql.conf"),
                "\ninclude 'tidewaiter.conf'\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.APPEND);
        Files.move(making, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server on {@code port} of this machine alone and returns when it takes connections. */
    void start(int port) throws IOException {
        Path socket = Files.createDirectories(folder.resolve("socket"));
        Path log = Files.createDirectories(folder.resolve("log"));
        way.give(socket);
        way.give(log);
        boolean fits = socket.toString().length() <= LONGEST_SOCKET;
        List<String> settings = List.of(
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "unix_socket_directories = '" + (fits ? quoted(socket) : "") + "'",
                "unix_socket_permissions = 0700",
                "max_connections = 40",
                "shared_buffers = '128MB'",
                "fsync = on",
                "synchronous_commit = on",
                "full_page_writes = on",
                "jit = off",
                "timezone = 'UTC'",
                "logging_collector = on",
                "log_directory = '" + quoted(log) + "'",
                "log_filename = 'postgres-%a.log'",
                "log_truncate_on_rotation = on",
                "log_rotation_size = 0",
                "log_timezone = 'UTC'",
                // statements may carry what people wrote; an error says enough without them
                "log_min_error_statement = panic",
                "log_parameter_max_length = 0",
                "log_parameter_max_length_on_error = 0");
        Path conf = data.resolve("tidewaiter.conf");
        Files.write(
                conf,
                ("# Written at every start.\n" + String.join("\n", settings) + "\n").getBytes(StandardCharsets.UTF_8));
        way.give(conf);
        run(
                "pg_ctl",
                "--pgdata=" + data,
                "--log=" + log.resolve("start.log"),
                "--wait",
                "--timeout=60",
                "--silent",
                "start");
    }

    /** Stops the server if it runs: what is being done is rolled back, what is done is on disk. */
    void stop() throws IOException {
        Optional<ProcessHandle> server = server();
        if (server.isPresent()) {
            run("pg_ctl", "--pgdata=" + data, "--wait", "--timeout=60", "--silent", "--mode=fast", "stop");
        }
    }

    /** The server's first process, where it runs. */
    Optional<ProcessHandle> server() throws IOException {
        return place.server();
    }

    /**
     * Forgets a server that no longer is. PostgreSQL does so itself, unless its number meanwhile belongs to another process,
     * which happens after every restart of a container.
     */
    void forgetTheDead() throws IOException {
        if (server().isEmpty()) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    /** A port that nobody uses now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The passwords; made where there are none. */
    ClusterFolder.Passwords passwords() throws IOException {
        return place.passwords();
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(binaries.program(program).toString()));
        command.addAll(List.of(arguments));
        Programs.Ended ended = Programs.run(way.command(command), Optional.of(folder));
        if (!ended.succeeded()) {
            throw new IOException(program + " ended with " + ended.code() + ": "
                    + ended.output().strip());
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
