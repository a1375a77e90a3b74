package org.tidewaiter.registry.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.exchange.proof.CompactRange;
import org.tidewaiter.exchange.proof.EvidenceEntry;
import org.tidewaiter.exchange.proof.Hash;
import org.tidewaiter.exchange.proof.Opening;
import org.tidewaiter.exchange.proof.SignedHead;
import org.tidewaiter.registry.database.Tx;

/** Recomputes the tree from the entries and compares it with the leaves, the nodes and the heads on record, piece by piece. */
final class Audit {

    private static final long PIECE = 4_096;

    private static final String LEAVES = "SELECT l.index, l.hash, " + Columns.ENTRY + """
            , h.size, h.log, h.at AS signed, h.root, h.signature, e.record, p.ciphertext, k.wrapped, x.record IS NOT NULL AS erased
            FROM evidence_leaf AS l
            JOIN evidence_entry AS e ON e.id = l.entry
            LEFT JOIN evidence_head AS h ON h.size = l.index + 1
            LEFT JOIN evidence_payload AS p ON p.entry = e.id
            LEFT JOIN evidence_key AS k ON k.record = e.record
            LEFT JOIN evidence_erasure AS x ON x.record = e.record
            WHERE l.index >= ? AND l.index < ? ORDER BY l.index""";
    private static final String NODES =
            "SELECT level, index, hash FROM evidence_node WHERE level = ? AND index >= ? AND index < ?";
    private static final String NODE_COUNT = "SELECT count(*) FROM evidence_node";
    private static final String BEYOND = "SELECT count(*) FROM evidence_leaf WHERE index >= ?";
    private static final String LOST = """
            SELECT e.id FROM evidence_entry AS e
            WHERE NOT EXISTS (SELECT FROM evidence_leaf AS l WHERE l.entry = e.id)
              AND NOT EXISTS (SELECT FROM evidence_queue AS q WHERE q.entry = e.id)
            ORDER BY e.id""";

    private final Evidence evidence;
    private final Tx tx;
    private final NotedHead noted;
    private final List<Finding> findings = new ArrayList<>();
    private final CompactRange range = new CompactRange();
    private boolean headsDiffer;

    Audit(Evidence evidence, Tx tx, NotedHead noted) {
        this.evidence = evidence;
        this.tx = tx;
        this.noted = noted;
    }

    private record Place(int level, long index) {}

    /** A leaf with its entry, the head above it where one ends there, and what the entry commits to. */
    private record Row(
            long index,
            Hash leaf,
            EvidenceEntry entry,
            Optional<SignedHead> head,
            Optional<byte[]> ciphertext,
            Optional<byte[]> wrapped,
            UUID record,
            boolean erased) {}

    List<Finding> findings() {
        long size = Heads.latest(tx.sql()).map(head -> head.head().size()).orElse(0L);
        for (long from = 0; from < size; from += PIECE) {
            piece(from, Math.min(from + PIECE, size));
        }
        count(size);
        noted.read()
                .filter(signed -> Heads.ofSize(tx.sql(), signed.size())
                        .filter(head -> signed.agreesWith(head.head()))
                        .isEmpty())
                .ifPresent(signed -> found(Finding.Fault.HEAD_MISSING, signed.size()));
        return List.copyOf(findings);
    }

    private void piece(long from, long to) {
        Map<Place, Hash> completed = new HashMap<>();
        long next = from;
        for (Row row : rows(from, to)) {
            for (; next < row.index(); next++) {
                found(Finding.Fault.LEAF_MISSING, next);
            }
            next++;
            Hash hash = row.entry().leaf();
            if (!hash.equals(row.leaf())) {
                found(Finding.Fault.LEAF_DIFFERS, row.index());
            }
            range.append(hash, (level, index, node) -> completed.put(new Place(level, index), node));
            row.head().ifPresent(this::head);
            payload(row);
        }
        for (; next < to; next++) {
            found(Finding.Fault.LEAF_MISSING, next);
        }
        nodes(from, to, completed);
    }

    private List<Row> rows(long from, long to) {
        return tx.sql()
                .createQuery(LEAVES)
                .bind(0, from)
                .bind(1, to)
                .map((row, context) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        boolean signed = row.getBytes("root") != null;
        return new Row(
                row.getLong("index"),
                Columns.hash(row, "hash"),
                Columns.entry(row),
                signed ? Optional.of(Heads.head(row)) : Optional.empty(),
                Optional.ofNullable(row.getBytes("ciphertext")),
                Optional.ofNullable(row.getBytes("wrapped")),
                Columns.uuid(row, "record"),
                row.getBoolean("erased"));
    }

    /** Tells only the first head that differs: every later one stands above the same entries. */
    private void head(SignedHead signed) {
        if (!signed.isFrom(evidence.key())) {
            found(Finding.Fault.HEAD_UNSIGNED, signed.head().size());
        }
        boolean agrees =
                signed.head().root().equals(range.root()) && signed.head().size() == range.size();
        if (!agrees && !headsDiffer) {
            headsDiffer = true;
            found(Finding.Fault.HEAD_DIFFERS, signed.head().size());
        }
    }

    private void payload(Row row) {
        if (row.erased()) {
            return;
        }
        if (row.ciphertext().isEmpty() || row.wrapped().isEmpty()) {
            found(Finding.Fault.PAYLOAD_MISSING, row.entry().id());
            return;
        }
        try {
            Opening opening = evidence.opening(
                    row.record(),
                    row.wrapped().get(),
                    row.entry().id(),
                    row.ciphertext().get());
            if (!opening.commitment().equals(row.entry().commitment())) {
                found(Finding.Fault.PAYLOAD_DIFFERS, row.entry().id());
            }
        } catch (IllegalStateException tampered) {
            found(Finding.Fault.PAYLOAD_DIFFERS, row.entry().id());
        }
    }

    /** Compares the nodes that the leaves of this piece completed. */
    private void nodes(long from, long to, Map<Place, Hash> completed) {
        for (int level = 1; to >> level > 0; level++) {
            int at = level;
            tx.sql()
                    .createQuery(NODES)
                    .bind(0, at)
                    .bind(1, from >> at)
                    .bind(2, to >> at)
                    .map((row, context) -> {
                        Place place = new Place(at, row.getLong("index"));
                        Hash hash = Columns.hash(row, "hash");
                        if (Optional.ofNullable(completed.get(place))
                                .filter(hash::equals)
                                .isEmpty()) {
                            found(Finding.Fault.NODE_DIFFERS, at + "/" + place.index());
                        }
                        return place;
                    })
                    .list();
        }
    }

    private void count(long size) {
        long nodes = tx.sql().createQuery(NODE_COUNT).mapTo(Long.class).one();
        // A tree of n leaves has n - 1 nodes above them, of which those on its open edge are not kept.
        if (nodes != size - Long.bitCount(size)) {
            found(Finding.Fault.NODE_COUNT, nodes);
        }
        long beyond =
                tx.sql().createQuery(BEYOND).bind(0, size).mapTo(Long.class).one();
        if (beyond > 0) {
            found(Finding.Fault.LEAF_BEYOND_HEAD, size);
        }
        tx.sql().createQuery(LOST).mapTo(UUID.class).list().forEach(id -> found(Finding.Fault.ENTRY_LOST, id));
    }

    private void found(Finding.Fault fault, Object place) {
        findings.add(new Finding(fault, place.toString()));
    }
}
