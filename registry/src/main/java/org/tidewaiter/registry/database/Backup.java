package org.tidewaiter.registry.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.tidewaiter.registry.Sha256;

/**
 * Writes all that is on record into one file, as it stands at one instant, while the product goes on working. The file is a ZIP of
 * one copy for each table and, last, a list of them with their hashes; a file without that list is none.
 *
 * <p>The keys of the log are not in it: they are kept outside the database, and so are their backups.
 */
public final class Backup {

    static final String LIST = "backup.txt";
    static final String VERSION =
            "SELECT version FROM migration WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1";

    private Backup() {}

    /**
     * Writes a backup of the database at {@code address} to {@code file}, which appears when it is whole.
     *
     * @throws DatabaseUnavailableException where the database cannot be read or the file not be written
     */
    public static void write(DatabaseAddress address, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Connection connection =
                DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password())) {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
                write(connection, zip);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException | IOException e) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw new DatabaseUnavailableException("the backup could not be written to " + file, e);
        }
    }

    private static void write(Connection connection, ZipOutputStream zip) throws SQLException, IOException {
        List<String> list = new ArrayList<>();
        list.add("tidewaiter-backup 1");
        list.add("version " + version(connection));
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Table table : Table.all(connection)) {
            zip.putNextEntry(new ZipEntry("tables/" + table.name()));
            MessageDigest digest = Sha256.digest();
            long rows = copies.copyOut(table.out(), new DigestOutputStream(new Open(zip), digest));
            zip.closeEntry();
            list.add("table " + table.name() + " " + rows + " " + HexFormat.of().formatHex(digest.digest()) + " "
                    + String.join(",", table.columns()));
        }
        zip.putNextEntry(new ZipEntry(LIST));
        zip.write((String.join("\n", list) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(VERSION)) {
            if (!row.next()) {
                throw new SQLException("this is no database of the product");
            }
            return row.getString(1);
        }
    }

    /** A stream that is not closed with the one that writes to it. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
