package org.tidewaiter.exchange.proof;

import java.util.List;

/**
 * A proof that a tree has only been added to (RFC 6962, 2.1.2): that all it held at an earlier size still stands where it
 * stood.
 *
 * @param earlier how many leaves it had; none prove nothing
 * @param later how many it has
 * @param path hashes that make up both roots
 */
public record ConsistencyProof(long earlier, long later, List<Hash> path) {

    /** Takes a copy. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the tree under {@code laterRoot} begins with the tree under {@code earlierRoot}. */
    public boolean proves(Hash earlierRoot, Hash laterRoot) {
        return earlier > 0 && new SubtreeProof(Subtree.first(earlier), later, path).proves(earlierRoot, laterRoot);
    }
}
