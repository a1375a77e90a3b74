package org.tidewaiter.registry.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives a test class a database of its own on a real PostgreSQL: one server for all tests of a JVM, and for each class a copy of a
 * migrated database. Register it as a static field.
 */
public final class OwnDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final Path CACHE = Path.of(System.getProperty("java.io.tmpdir"), "tidewaiter-test-cache");

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-23T09:00:00Z"));
    private @org.jspecify.annotations.Nullable Database database;
    private @org.jspecify.annotations.Nullable DatabaseAddress address;

    /** A clock that stands still until it is moved. */
    public static final class SteppingClock implements InstantSource {
        private volatile Instant now;

        SteppingClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        /** Goes on by {@code time}. */
        public void pass(Duration time) {
            now = now.plus(time);
        }

        /** Goes to {@code instant}. */
        public void set(Instant instant) {
            now = instant;
        }
    }

    /** The database of this class. */
    public Database database() {
        return java.util.Objects.requireNonNull(database);
    }

    /** Where it is. */
    public DatabaseAddress address() {
        return java.util.Objects.requireNonNull(address);
    }

    /** The clock it reads. */
    public SteppingClock clock() {
        return clock;
    }

    /** Connects as the owner of the tables, past everything that the product keeps to. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(
                address().jdbcUrl(), address().user(), address().password());
    }

    /** An empty database on the same server. */
    public DatabaseAddress empty() throws SQLException {
        return create("TEMPLATE template0");
    }

    /** The database at another address, with the same clock. */
    public OwnDatabase at(DatabaseAddress other) {
        OwnDatabase own = new OwnDatabase();
        own.clock.set(clock.instant());
        own.address = other;
        own.database = Database.open(other, own.clock);
        return own;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        address = create("TEMPLATE tidewaiter");
        database = Database.open(address(), clock);
    }

    private static DatabaseAddress create(String how) throws SQLException {
        String copy = "copy_" + COPIES.incrementAndGet();
        DatabaseAddress superuser = Shared.SERVER.superuser();
        try (Connection connection =
                        DriverManager.getConnection(superuser.jdbcUrl(), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + copy + " " + how + " OWNER tidewaiter");
        }
        return Shared.SERVER.address().withDatabase(copy);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        database().close();
    }

    /** The one server of this JVM. */
    private static final class Shared {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                Path folder = Files.createTempDirectory("tidewaiter-test");
                EmbeddedPostgres server = EmbeddedPostgres.start(folder, CACHE);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    server.close();
                    try {
                        Folders.delete(folder);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                // migrated once; the copies have it all
                Database.open(server.address(), InstantSource.system()).close();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
