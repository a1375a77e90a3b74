package org.tidewaiter.exchange.proof;

import java.util.List;
import java.util.Optional;

/**
 * A proof that a leaf is in a tree or in a sound part of one (RFC 6962, 2.1.1).
 *
 * @param index of the leaf in the whole tree
 * @param within the leaves whose common hash the proof leads to; for a whole tree {@link Subtree#first}
 * @param path the hashes beside the way, from the leaf upwards
 */
public record InclusionProof(long index, Subtree within, List<Hash> path) {

    /** Takes a copy. */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether {@code leaf} stands at this index under {@code root}. */
    public boolean proves(Hash leaf, Hash root) {
        return within.isSound()
                && index >= within.start()
                && index < within.end()
                && above(leaf, index - within.start(), within.size(), path)
                        .filter(root::equals)
                        .isPresent();
    }

    private static Optional<Hash> above(Hash leaf, long index, long size, List<Hash> path) {
        if (size == 1 || path.isEmpty()) {
            return size == 1 && path.isEmpty() ? Optional.of(leaf) : Optional.empty();
        }
        Hash beside = path.getLast();
        List<Hash> below = path.subList(0, path.size() - 1);
        long left = Subtree.left(size);
        return index < left
                ? above(leaf, index, left, below).map(hash -> Hash.ofNode(hash, beside))
                : above(leaf, index - left, size - left, below).map(hash -> Hash.ofNode(beside, hash));
    }
}
