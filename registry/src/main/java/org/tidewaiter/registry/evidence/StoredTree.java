package org.tidewaiter.registry.evidence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.tidewaiter.exchange.proof.Hash;
import org.tidewaiter.exchange.proof.TreeNodes;

/** The nodes of the tree as the database keeps them. An answer reads with one query exactly the nodes it looks at. */
final class StoredTree {

    private static final String NODES = """
            SELECT level, index, hash FROM evidence_node JOIN unnest(?::bigint[], ?::bigint[]) AS wanted (level, index) USING (level, index)
            UNION ALL
            SELECT 0, index, hash FROM evidence_leaf WHERE index = ANY (?)""";

    private StoredTree() {}

    private record Place(long level, long index) {}

    /**
     * What {@code answer} says of the tree. It is asked twice: first to see which nodes it looks at, whose hashes are no more than
     * placeholders then.
     */
    static <T> T read(Handle sql, Function<TreeNodes, T> answer) {
        Set<Place> wanted = new LinkedHashSet<>();
        var unused = answer.apply((level, index) -> {
            wanted.add(new Place(level, index));
            return Hash.OF_NOTHING;
        });
        Map<Place, Hash> nodes = fetch(sql, wanted);
        return answer.apply((level, index) -> Objects.requireNonNull(
                nodes.get(new Place(level, index)), () -> "no node " + index + " on level " + level));
    }

    private static Map<Place, Hash> fetch(Handle sql, Set<Place> wanted) {
        List<Place> nodes = wanted.stream().filter(place -> place.level > 0).toList();
        List<Place> leaves = wanted.stream().filter(place -> place.level == 0).toList();
        Map<Place, Hash> fetched = new HashMap<>();
        sql.createQuery(NODES)
                .bind(0, Columns.numbers(nodes, Place::level))
                .bind(1, Columns.numbers(nodes, Place::index))
                .bind(2, Columns.numbers(leaves, Place::index))
                .map((row, context) ->
                        fetched.put(new Place(row.getLong("level"), row.getLong("index")), Columns.hash(row, "hash")))
                .list();
        return fetched;
    }
}
