package org.tidewaiter.registry.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.exchange.proof.Opening;
import org.tidewaiter.registry.database.Tx;

/**
 * Puts deeds into evidence with one statement. It takes the keys in use and writes nothing if a record has another by now; then the
 * key that the record has is used.
 */
final class Appending {

    private static final int TRIES = 3;

    /** The arrays are hidden from the planner in selects of their own: if it saw their lengths it would plan anew each time. */
    private static final String APPEND = """
            WITH keys AS (
                SELECT k.record, k.organisation, k.wrapped,
                       (SELECT kept.wrapped FROM evidence_key AS kept WHERE kept.record = k.record) AS held
                FROM unnest((SELECT ?::uuid[]), (SELECT ?::uuid[]), (SELECT ?::bytea[])) AS k (record, organisation, wrapped)
            ), made AS (
                INSERT INTO evidence_key (record, organisation, wrapped)
                SELECT record, organisation, wrapped FROM keys WHERE held IS NULL ORDER BY record
                ON CONFLICT (record) DO NOTHING
                RETURNING record, wrapped
            ), others AS (
                SELECT record, coalesce(made.wrapped, held) AS wrapped FROM keys LEFT JOIN made USING (record)
                WHERE coalesce(made.wrapped, held) IS DISTINCT FROM keys.wrapped
            ), deeds AS MATERIALIZED (
                SELECT * FROM unnest((SELECT ?::uuid[]), (SELECT ?::text[]), (SELECT ?::text[]), (SELECT ?::bytea[]),
                                     (SELECT ?::uuid[]), (SELECT ?::uuid[]), (SELECT ?::bytea[]))
                    AS d (id, kind, subject, commitment, record, organisation, ciphertext)
                WHERE NOT EXISTS (SELECT FROM others)
            ), entries AS (
                INSERT INTO evidence_entry (id, kind, at, subject, commitment, record, organisation)
                SELECT id, kind, ?, subject, commitment, record, organisation FROM deeds
            ), payloads AS (
                INSERT INTO evidence_payload (entry, record, organisation, ciphertext)
                SELECT id, record, organisation, ciphertext FROM deeds
            ), queued AS (
                INSERT INTO evidence_queue (entry) SELECT id FROM deeds
            )
            SELECT record, wrapped FROM others""";

    private final DataKeys keys;

    Appending(DataKeys keys) {
        this.keys = keys;
    }

    /** An entry to be, with everything the statement wants of it. */
    private record Row(UUID id, Deed deed, byte[] commitment, byte[] ciphertext) {}

    /** A record that has another key than the one in use; empty where another transaction is only just giving it one. */
    private record OtherKey(UUID record, Optional<byte[]> wrapped) {}

    /** The ids of the entries of {@code deeds}, in their order. */
    List<UUID> append(Tx tx, List<Deed> deeds) {
        for (int tries = 1; tries <= TRIES; tries++) {
            List<DataKey> inUse = new ArrayList<>();
            List<Row> rows = rows(tx, deeds, inUse);
            List<OtherKey> others = insert(tx, deeds, inUse, rows);
            if (others.isEmpty()) {
                return rows.stream().map(Row::id).toList();
            }
            others.forEach(other -> other.wrapped().ifPresent(wrapped -> keys.use(other.record(), wrapped)));
        }
        throw new IllegalStateException("a record whose key is out of sight: it belongs to another organisation");
    }

    private List<Row> rows(Tx tx, List<Deed> deeds, List<DataKey> inUse) {
        List<Row> rows = new ArrayList<>(deeds.size());
        for (Deed deed : deeds) {
            UUID id = EntryIds.next(tx.now());
            Opening opening = Opening.of(Sealed.random(Opening.SALT), deed.payload());
            DataKey key = keyOf(deed.record().id(), inUse);
            rows.add(new Row(id, deed, opening.commitment().bytes(), key.seal(id, opening)));
        }
        return rows;
    }

    /** The key in use, asked for once for each record: in between it may have been forgotten. */
    private DataKey keyOf(UUID record, List<DataKey> inUse) {
        for (DataKey key : inUse) {
            if (key.record().equals(record)) {
                return key;
            }
        }
        DataKey key = keys.of(record);
        inUse.add(key);
        return key;
    }

    private static List<OtherKey> insert(Tx tx, List<Deed> deeds, List<DataKey> inUse, List<Row> rows) {
        return tx.sql()
                .createQuery(APPEND)
                .bind(0, Columns.uuids(inUse, DataKey::record))
                .bind(1, Columns.organisations(inUse, key -> organisation(key.record(), deeds)))
                .bind(2, Columns.bytes(inUse, DataKey::wrapped))
                .bind(3, Columns.uuids(rows, Row::id))
                .bind(4, Columns.texts(rows, row -> row.deed().kind().word()))
                .bind(5, Columns.texts(rows, row -> row.deed().subject().toString()))
                .bind(6, Columns.bytes(rows, Row::commitment))
                .bind(7, Columns.uuids(rows, row -> row.deed().record().id()))
                .bind(8, Columns.organisations(rows, row -> row.deed().record().organisation()))
                .bind(9, Columns.bytes(rows, Row::ciphertext))
                .bind(10, Columns.instant(tx.now()))
                .map((row, context) ->
                        new OtherKey(Columns.uuid(row, "record"), Optional.ofNullable(row.getBytes("wrapped"))))
                .list();
    }

    private static Optional<UUID> organisation(UUID record, List<Deed> deeds) {
        return deeds.stream()
                .map(Deed::record)
                .filter(each -> each.id().equals(record))
                .findFirst()
                .flatMap(EvidenceRecord::organisation);
    }
}
