package org.tidewaiter.registry.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.EvidenceEntry;
import org.tidewaiter.exchange.proof.Hash;
import org.tidewaiter.exchange.proof.SubjectReference;

/** Values of the log on their way to the database and back; many at once as arrays, so that a batch is one statement. */
final class Columns {

    /** The columns of an entry, for {@link #entry}. */
    static final String ENTRY = "e.id, e.kind, e.at, e.subject, e.commitment";

    private Columns() {}

    static <T> Argument uuids(List<T> rows, Function<T, UUID> column) {
        return array("uuid", rows, column);
    }

    static <T> Argument organisations(List<T> rows, Function<T, Optional<UUID>> column) {
        @Nullable
        Object[] values =
                rows.stream().map(row -> column.apply(row).orElse(null)).toArray();
        return array("uuid", values);
    }

    static <T> Argument texts(List<T> rows, Function<T, String> column) {
        return array("text", rows, column);
    }

    static <T> Argument numbers(List<T> rows, Function<T, Long> column) {
        return array("bigint", rows, column);
    }

    static <T> Argument bytes(List<T> rows, Function<T, byte[]> column) {
        return array("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    private static <T> Argument array(String type, List<T> rows, Function<T, ?> column) {
        return array(type, rows.stream().map(column).toArray());
    }

    private static Argument array(String type, @Nullable Object[] values) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf(type, values));
    }

    static Argument instant(Instant instant) {
        return (position, statement, context) ->
                statement.setObject(position, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Hash hash(ResultSet row, String column) throws SQLException {
        return Hash.of(row.getBytes(column));
    }

    /** The entry in the columns {@link #ENTRY}. */
    static EvidenceEntry entry(ResultSet row) throws SQLException {
        return new EvidenceEntry(
                uuid(row, "id"),
                new EntryKind(row.getString("kind")),
                instant(row, "at"),
                SubjectReference.parse(row.getString("subject")).orElseThrow(),
                hash(row, "commitment"));
    }
}
