package org.tidewaiter.registry.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * A PostgreSQL of our own: the real server, durable, reachable from this machine alone and only with its password. A server that a
 * dead product left behind is stopped first, and one that dies is started again, on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String OWNER = "tidewaiter";
    private static final String DATABASE = "tidewaiter";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Cluster cluster;
    private final FileChannel lockFile;
    private final int port;
    private volatile boolean closing;

    private EmbeddedPostgres(Cluster cluster, FileChannel lockFile, int port) {
        this.cluster = cluster;
        this.lockFile = lockFile;
        this.port = port;
    }

    /**
     * Starts the server whose data are under {@code folder}, or makes it there.
     *
     * @param folder where the data are; made if need be
     * @param cache where programs are unpacked; may be shared
     * @throws DatabaseUnavailableException where it cannot be, with what an operator can do
     */
    public static EmbeddedPostgres start(Path folder, Path cache) {
        try {
            Path data = forUsAlone(folder.toAbsolutePath().normalize());
            Files.createDirectories(cache);
            Unprivileged way = Unprivileged.choose(data, cache.toRealPath())
                    .orElseThrow(
                            () -> new DatabaseUnavailableException(
                                    "PostgreSQL does not run as root, and neither a user namespace (unshare) nor another user (setpriv) could be used for "
                                            + data
                                            + "; start the product as another user, or name a running PostgreSQL with --database-url"));
            return start(data, cache.toRealPath(), way);
        } catch (IOException e) {
            throw new DatabaseUnavailableException("the database under " + folder + " could not be started", e);
        }
    }

    /** The database of the product on the server that runs on {@code folder}, started by another process; empty where none does. */
    public static Optional<DatabaseAddress> running(Path folder) {
        ClusterFolder place = new ClusterFolder(folder.toAbsolutePath().normalize());
        try {
            Optional<Integer> port = place.port();
            return port.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DatabaseAddress(
                            url(port.get(), DATABASE), OWNER, place.passwords().owner()));
        } catch (IOException e) {
            throw new DatabaseUnavailableException("the folder " + folder + " cannot be read", e);
        }
    }

    /** The same, run in a way that the caller has chosen. */
    static EmbeddedPostgres start(Path data, Path cache, Unprivileged way) throws IOException {
        FileChannel lockFile = locked(data);
        try {
            Cluster cluster = new Cluster(data, PostgresBinaries.under(cache), way);
            way.give(data);
            cluster.make();
            cluster.stop();
            cluster.forgetTheDead();
            int port = Cluster.freePort();
            cluster.start(port);
            EmbeddedPostgres started = new EmbeddedPostgres(cluster, lockFile, port);
            started.provide();
            started.watch();
            return started;
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    /** Where the database of the product is. */
    public DatabaseAddress address() {
        return new DatabaseAddress(url(port, DATABASE), OWNER, passwords().owner());
    }

    /** The same server, as its superuser, on the database that is always there. */
    DatabaseAddress superuser() {
        return new DatabaseAddress(
                url(port, "postgres"), Cluster.SUPERUSER, passwords().superuser());
    }

    /** Stops the server; everything done is on disk. */
    @Override
    public void close() {
        closing = true;
        try (lockFile) {
            cluster.stop();
        } catch (IOException e) {
            throw new DatabaseUnavailableException("the database could not be stopped", e);
        }
    }

    /** What a product that is killed does: nothing more, and its lock is gone. */
    void abandon() throws IOException {
        closing = true;
        lockFile.close();
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private ClusterFolder.Passwords passwords() {
        try {
            return cluster.passwords();
        } catch (IOException e) {
            throw new DatabaseUnavailableException("the passwords of the database cannot be read", e);
        }
    }

    /** The owner of the tables and its database, where they are not there yet. */
    private void provide() {
        DatabaseAddress superuser = superuser();
        try (Connection connection =
                        DriverManager.getConnection(superuser.jdbcUrl(), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + OWNER + "'")
                    .next()) {
                // of our own making: letters, digits, - and _
                statement.execute("CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD '"
                        + passwords().owner() + "'");
            }
            if (!statement
                    .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailableException("the database was started but cannot be used", e);
        }
    }

    private void watch() throws IOException {
        cluster.server()
                .ifPresent(server -> server.onExit().thenRun(() -> {
                    if (!closing) {
                        Thread.ofPlatform().daemon().name("postgres-restart").start(this::restart);
                    }
                }));
    }

    /** A killed server leaves processes that hold its memory for a moment, so the first try may fail. */
    private void restart() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!closing && System.nanoTime() < end) {
            try {
                cluster.forgetTheDead();
                cluster.start(port);
                watch();
                return;
            } catch (IOException e) {
                try {
                    Thread.sleep(200);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    /** Only its owner may look into the folder. */
    private static Path forUsAlone(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder.toRealPath();
    }

    private static FileChannel locked(Path data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock;
        try {
            lock = Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            lock = Optional.empty();
        }
        if (lock.isEmpty()) {
            channel.close();
            throw new DatabaseUnavailableException("another Tidewaiter uses the data under " + data);
        }
        return channel;
    }
}
