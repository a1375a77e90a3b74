package org.tidewaiter.registry.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A PostgreSQL of our own")
class EmbeddedPostgresTest {

    private static final Path CACHE = Path.of(System.getProperty("java.io.tmpdir"), "tidewaiter-test-cache");

    private Path folder = Path.of(".");

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createTempDirectory("tidewaiter-server");
    }

    @AfterEach
    void remove() throws IOException {
        Folders.delete(folder);
    }

    @DisplayName("starts, keeps what was written over a clean stop, and starts again")
    @ParameterizedTest(name = "{0}")
    @EnumSource(Unprivileged.class)
    void keeps(Unprivileged way) throws IOException, SQLException {
        Files.createDirectories(CACHE);
        Path data = Files.createDirectory(folder.resolve("data"));
        // nobody must be able to pass through
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        boolean root = Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
        assumeTrue(
                root != (way == Unprivileged.AS_WE_ARE) && way.works(data, CACHE),
                "this machine has no other way to try");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, CACHE, way)) {
            execute(server, "CREATE TABLE kept (id int)");
            execute(server, "INSERT INTO kept VALUES (7)");
            assertThat(text(server, "SHOW fsync")).isEqualTo("on");
            assertThat(text(server, "SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("false");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, CACHE, way)) {
            assertThat(text(server, "SELECT id FROM kept")).isEqualTo("7");
        }
    }

    @Test
    @DisplayName("lets nobody in without the password, and shows it to its owner only")
    void asksForThePassword() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, CACHE)) {
            String url = server.address().jdbcUrl();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "tidewaiter", "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("passwords"))))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("refuses a second product on the same data")
    void refusesTwo() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, CACHE)) {
            assertThat(server.address().user()).isEqualTo("tidewaiter");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, CACHE))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("another Tidewaiter uses the data");
        }
    }

    @Test
    @DisplayName("that is killed comes back by itself on the same port, with everything that was acknowledged")
    void comesBack() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, CACHE)) {
            execute(server, "CREATE TABLE kept (id int)");
            execute(server, "INSERT INTO kept VALUES (7)");
            kill();

            assertThat(eventually(server, "SELECT id FROM kept")).isEqualTo("7");
        }
    }

    @Test
    @DisplayName("that a dead product left running is stopped and started anew")
    void adoptsTheOrphan() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(folder, CACHE);
        execute(server, "CREATE TABLE kept (id int)");
        long orphan = pid();
        server.abandon();

        try (EmbeddedPostgres next = EmbeddedPostgres.start(folder, CACHE)) {
            assertThat(pid()).isNotEqualTo(orphan);
            execute(next, "INSERT INTO kept VALUES (7)");
        }
    }

    @Test
    @DisplayName("whose number belongs to another process after a restart of the machine starts all the same")
    void takesNoOtherForItself() throws Exception {
        EmbeddedPostgres.start(folder, CACHE).close();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("postgres") + "\n");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, CACHE)) {
            assertThat(text(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    @DisplayName("does not touch data of another version, and says what to do")
    void leavesOtherVersionsAlone() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("postgres")).resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, CACHE))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("written by PostgreSQL 17");
    }

    private void kill() throws IOException {
        ProcessHandle.of(pid()).orElseThrow().destroyForcibly();
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static String eventually(EmbeddedPostgres server, String query) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                return text(server, query);
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("it did not come back", e);
                }
                Thread.sleep(50);
            }
        }
    }

    private static void execute(EmbeddedPostgres server, String statement) throws SQLException {
        try (Connection connection = connect(server)) {
            connection.createStatement().execute(statement);
        }
    }

    private static String text(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = connect(server);
                var result = connection.createStatement().executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        DatabaseAddress address = server.address();
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }
}
