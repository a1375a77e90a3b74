package org.tidewaiter.registry.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tidewaiter.exchange.proof.CompactRange;
import org.tidewaiter.exchange.proof.EvidenceEntry;
import org.tidewaiter.exchange.proof.Hash;
import org.tidewaiter.exchange.proof.HeadSigner;
import org.tidewaiter.exchange.proof.SignedHead;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;

/**
 * Numbers entries as leaves, grows the tree and signs its head, a batch in one transaction. However many sequencers there are, one
 * works at a time. What it did not get to stays in the queue.
 */
final class Sequencer {

    private static final Actor SELF = new Actor.Product("sequencer");

    /** Most entries of a batch. */
    static final int BATCH = 5_000;

    private static final String TAKE_ROLE = "SET LOCAL ROLE tidewaiter_log";
    /** Any number would do that nothing else in the database locks. */
    private static final String ALONE = "SELECT pg_try_advisory_xact_lock(6962)";

    private static final String IS_WAITING = "SELECT EXISTS (SELECT FROM evidence_queue)";
    private static final String TAKE =
            """
            WITH taken AS (
                DELETE FROM evidence_queue WHERE position IN (SELECT position FROM evidence_queue ORDER BY position LIMIT ?)
                RETURNING position, entry
            )
            SELECT\s""" + Columns.ENTRY + " FROM taken JOIN evidence_entry AS e ON e.id = taken.entry ORDER BY taken.position";
    private static final String ADD_LEAVES =
            "INSERT INTO evidence_leaf (index, entry, hash) SELECT * FROM unnest(?::bigint[], ?::uuid[], ?::bytea[])";
    private static final String ADD_NODES =
            "INSERT INTO evidence_node (level, index, hash) SELECT * FROM unnest(?::bigint[], ?::bigint[], ?::bytea[])";

    private final Database database;
    private final HeadSigner signer;
    private final NotedHead noted;

    Sequencer(Database database, HeadSigner signer, NotedHead noted) {
        this.database = database;
        this.signer = signer;
        this.noted = noted;
    }

    /** What a batch came to. */
    record Batch(int entries, Optional<SignedHead> head) {

        static final Batch EMPTY = new Batch(0, Optional.empty());
    }

    private record Leaf(long index, UUID entry, Hash hash) {}

    private record Node(long level, long index, Hash hash) {}

    /** Sequences up to {@link #BATCH} entries and says how many there were; none where another sequencer is at work. */
    int sequence() {
        Batch batch = database.inTransaction(SELF, this::sequence);
        batch.head().ifPresent(head -> noted.note(head.head()));
        return batch.entries();
    }

    /** The same in a transaction that is already open; its head is not noted down. */
    Batch sequence(Tx tx) {
        Handle sql = tx.sql();
        sql.execute(TAKE_ROLE);
        if (!isTrue(sql, IS_WAITING) || !isTrue(sql, ALONE)) {
            return Batch.EMPTY;
        }
        Optional<SignedHead> before = Heads.latest(sql);
        List<EvidenceEntry> entries = sql.createQuery(TAKE)
                .bind(0, BATCH)
                .map((row, context) -> Columns.entry(row))
                .list();
        if (entries.isEmpty()) {
            return Batch.EMPTY;
        }
        long size = before.map(head -> head.head().size()).orElse(0L);
        CompactRange range = StoredTree.read(sql, nodes -> CompactRange.of(nodes, size));
        grow(sql, range, entries);
        SignedHead head = signer.sign(range.size(), notBefore(tx.now(), before), range.root());
        Heads.add(sql, head);
        return new Batch(entries.size(), Optional.of(head));
    }

    private static boolean isTrue(Handle sql, String question) {
        return sql.createQuery(question).mapTo(Boolean.class).one();
    }

    private static void grow(Handle sql, CompactRange range, List<EvidenceEntry> entries) {
        List<Leaf> leaves = new ArrayList<>(entries.size());
        List<Node> nodes = new ArrayList<>(entries.size());
        for (EvidenceEntry entry : entries) {
            Hash leaf = entry.leaf();
            leaves.add(new Leaf(range.size(), entry.id(), leaf));
            range.append(leaf, (level, index, hash) -> {
                if (level > 0) {
                    nodes.add(new Node(level, index, hash));
                }
            });
        }
        sql.createUpdate(ADD_LEAVES)
                .bind(0, Columns.numbers(leaves, Leaf::index))
                .bind(1, Columns.uuids(leaves, Leaf::entry))
                .bind(2, Columns.bytes(leaves, leaf -> leaf.hash().bytes()))
                .execute();
        sql.createUpdate(ADD_NODES)
                .bind(0, Columns.numbers(nodes, Node::level))
                .bind(1, Columns.numbers(nodes, Node::index))
                .bind(2, Columns.bytes(nodes, node -> node.hash().bytes()))
                .execute();
    }

    /** A clock that was set back does not take heads back. */
    private static Instant notBefore(Instant now, Optional<SignedHead> before) {
        return before.map(head -> head.head().at()).filter(now::isBefore).orElse(now);
    }
}
