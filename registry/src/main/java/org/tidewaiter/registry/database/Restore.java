package org.tidewaiter.registry.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.tidewaiter.registry.Sha256;

/**
 * Reads a backup into an empty database. The tables are made as the version of the backup made them, filled, and read once more: the
 * restore stands only if every table gives the hash that the backup noted. Then they are brought to the form of this version. All or
 * nothing: a restore that fails leaves the database empty.
 */
public final class Restore {

    private static final String FOREIGN_KEYS = """
            SELECT conrelid::regclass::text AS name, conname, pg_get_constraintdef(oid) AS definition
            FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
            ORDER BY conrelid::regclass::text, conname""";

    private static final String COUNTERS = """
            SELECT format('SELECT setval(%L, coalesce(max(%I), 0) + 1, false) FROM %I',
                          pg_get_serial_sequence(quote_ident(c.relname), a.attname), a.attname, c.relname)
            FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attidentity <> '' AND NOT a.attisdropped
            WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace""";

    private Restore() {}

    /**
     * A table in a backup.
     *
     * @param table with its columns then
     * @param rows how many
     * @param hash of its copy
     */
    private record Copied(Table table, long rows, String hash) {}

    /** What a backup holds. */
    private record Held(String version, List<Copied> tables) {}

    /**
     * Restores {@code file} into the database at {@code address}.
     *
     * @throws DatabaseUnavailableException where the file is no whole backup, the database is not empty, or what was restored is not
     *     what was backed up
     */
    public static void read(Path file, DatabaseAddress address) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Held held = held(zip);
            if (!empty(address)) {
                throw new DatabaseUnavailableException(
                        "a backup is restored into an empty database, and this one is not");
            }
            Migrations.run(address, held.version());
            try {
                fill(zip, held, address);
            } catch (SQLException | IOException | RuntimeException e) {
                clear(address);
                throw e;
            }
            Migrations.run(address);
        } catch (SQLException | IOException e) {
            throw new DatabaseUnavailableException("the backup " + file + " could not be restored", e);
        }
    }

    private static Held held(ZipFile zip) throws IOException {
        ZipEntry list = zip.getEntry(Backup.LIST);
        if (list == null) {
            throw new IOException("it has no list of its tables: it is no backup, or not whole");
        }
        List<String> lines;
        try (InputStream in = zip.getInputStream(list)) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        if (lines.size() < 2
                || !lines.get(0).equals("tidewaiter-backup 1")
                || !lines.get(1).startsWith("version ")) {
            throw new IOException("it is no backup that this version can read");
        }
        List<Copied> tables = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] words = line.split(" ");
            if (words.length != 5) {
                throw new IOException("its list of tables is damaged");
            }
            tables.add(new Copied(
                    new Table(words[1], Arrays.asList(words[4].split(","))), Long.parseLong(words[2]), words[3]));
        }
        return new Held(lines.get(1).substring("version ".length()), tables);
    }

    private static boolean empty(DatabaseAddress address) throws SQLException {
        try (Connection connection = connect(address)) {
            return Table.all(connection).isEmpty();
        }
    }

    private static void fill(ZipFile zip, Held held, DatabaseAddress address) throws SQLException, IOException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            List<String> dropped = new ArrayList<>();
            List<String> added = new ArrayList<>();
            try (ResultSet keys = statement.executeQuery(FOREIGN_KEYS)) {
                while (keys.next()) {
                    String table = "ALTER TABLE " + keys.getString("name");
                    String name = Table.quote(keys.getString("conname"));
                    dropped.add(table + " DROP CONSTRAINT " + name);
                    added.add(table + " ADD CONSTRAINT " + name + " " + keys.getString("definition"));
                }
            }
            for (String each : dropped) {
                statement.execute(each);
            }
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Copied copied : held.tables()) {
                String name = Table.quote(copied.table().name());
                statement.execute("ALTER TABLE " + name + " DISABLE TRIGGER USER");
                statement.execute("TRUNCATE " + name);
                fill(zip, copied, copies);
                statement.execute("ALTER TABLE " + name + " ENABLE TRIGGER USER");
            }
            List<String> counters = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(COUNTERS)) {
                while (rows.next()) {
                    counters.add(rows.getString(1));
                }
            }
            for (String each : counters) {
                statement.execute(each);
            }
            // checks all that is referred to
            for (String each : added) {
                statement.execute(each);
            }
            connection.commit();
        }
    }

    private static void fill(ZipFile zip, Copied copied, CopyManager copies) throws SQLException, IOException {
        ZipEntry entry = zip.getEntry("tables/" + copied.table().name());
        if (entry == null) {
            throw new IOException("it lacks the table " + copied.table().name());
        }
        MessageDigest read = Sha256.digest();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), read)) {
            copies.copyIn(copied.table().in(), in);
            in.transferTo(OutputStream.nullOutputStream());
        }
        MessageDigest written = Sha256.digest();
        long rows =
                copies.copyOut(copied.table().out(), new DigestOutputStream(OutputStream.nullOutputStream(), written));
        if (rows != copied.rows() || !same(copied, read) || !same(copied, written)) {
            throw new IOException("the table " + copied.table().name() + " is not what was backed up");
        }
    }

    private static boolean same(Copied copied, MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).equals(copied.hash());
    }

    private static void clear(DatabaseAddress address) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }
}
