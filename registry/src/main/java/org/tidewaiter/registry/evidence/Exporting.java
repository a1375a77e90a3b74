package org.tidewaiter.registry.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tidewaiter.exchange.proof.EarlierHead;
import org.tidewaiter.exchange.proof.EvidenceEntry;
import org.tidewaiter.exchange.proof.MerkleTree;
import org.tidewaiter.exchange.proof.Opening;
import org.tidewaiter.exchange.proof.ProofBundle;
import org.tidewaiter.exchange.proof.ProvenEntry;
import org.tidewaiter.exchange.proof.SignedHead;
import org.tidewaiter.exchange.proof.TreeNodes;
import org.tidewaiter.registry.database.Tx;

/** Makes proof bundles under the newest head. */
final class Exporting {

    private static final String LEAVES = "SELECT l.index, " + Columns.ENTRY + """
             FROM evidence_entry AS e LEFT JOIN evidence_leaf AS l ON l.entry = e.id
            WHERE e.id = ANY (?) ORDER BY l.index""";

    private final Evidence evidence;
    private final Tx tx;

    Exporting(Evidence evidence, Tx tx) {
        this.evidence = evidence;
        this.tx = tx;
    }

    private record Leaf(Optional<Long> index, EvidenceEntry entry) {}

    Export of(Set<UUID> wanted, Optional<Long> earlierSize, Showing showing) {
        List<Leaf> leaves = leaves(wanted);
        Set<UUID> unknown = new HashSet<>(wanted);
        leaves.forEach(leaf -> unknown.remove(leaf.entry().id()));
        if (!unknown.isEmpty()) {
            return new Export.Unknown(unknown);
        }
        Set<UUID> pending = leaves.stream()
                .filter(leaf -> leaf.index().isEmpty())
                .map(leaf -> leaf.entry().id())
                .collect(Collectors.toSet());
        // After the leaves: a head that is read now is above all of them.
        Optional<SignedHead> head = Heads.latest(tx.sql());
        if (!pending.isEmpty() || head.isEmpty()) {
            return new Export.NotYet(pending);
        }
        Optional<SignedHead> earlier = earlierSize.flatMap(size -> Heads.ofSize(tx.sql(), size));
        if (earlierSize.isPresent() && earlier.isEmpty()) {
            return new Export.NoSuchHead(earlierSize.get());
        }
        List<Optional<Opening>> openings = openings(leaves, showing);
        return new Export.Ready(
                StoredTree.read(tx.sql(), nodes -> bundle(nodes, head.get(), earlier, leaves, openings)));
    }

    private List<Leaf> leaves(Set<UUID> wanted) {
        return tx.sql()
                .createQuery(LEAVES)
                .bind(0, Columns.uuids(List.copyOf(wanted), id -> id))
                .map((row, context) -> {
                    long index = row.getLong("index");
                    return new Leaf(row.wasNull() ? Optional.empty() : Optional.of(index), Columns.entry(row));
                })
                .list();
    }

    private List<Optional<Opening>> openings(List<Leaf> leaves, Showing showing) {
        return leaves.stream()
                .map(leaf -> switch (showing) {
                    case COMMITMENTS -> Optional.<Opening>empty();
                    case PAYLOADS -> evidence.opening(tx, leaf.entry().id());
                })
                .toList();
    }

    private ProofBundle bundle(
            TreeNodes nodes,
            SignedHead head,
            Optional<SignedHead> earlier,
            List<Leaf> leaves,
            List<Optional<Opening>> openings) {
        MerkleTree tree = new MerkleTree(nodes, head.head().size());
        List<ProvenEntry> proven = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            long index = leaves.get(i).index().orElseThrow();
            proven.add(new ProvenEntry(
                    index, leaves.get(i).entry(), tree.inclusion(index).path(), openings.get(i)));
        }
        Optional<EarlierHead> before = earlier.map(signed ->
                new EarlierHead(signed, tree.consistency(signed.head().size()).path()));
        return new ProofBundle(evidence.key(), head, before, proven);
    }
}
