package org.tidewaiter.exchange.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree as it was when it had {@code size} leaves. Each answer looks at no more nodes than about twice the height of the tree.
 *
 * @param nodes its complete nodes
 * @param size how many leaves count
 */
public record MerkleTree(TreeNodes nodes, long size) {

    /** The hash of the whole. */
    public Hash root() {
        return size == 0 ? Hash.OF_NOTHING : hash(0, size);
    }

    /** The hash of a sound part. */
    public Hash root(Subtree part) {
        require(part.isSound() && part.end() <= size, "no part of the tree");
        return part.size() == 0 ? Hash.OF_NOTHING : hash(part.start(), part.size());
    }

    /** The proof that the leaf at {@code index} is in the tree. */
    public InclusionProof inclusion(long index) {
        return inclusion(index, Subtree.first(size));
    }

    /** The proof that the leaf at {@code index} is in a sound part. */
    public InclusionProof inclusion(long index, Subtree within) {
        require(within.isSound() && within.end() <= size, "no part of the tree");
        require(index >= within.start() && index < within.end(), "no leaf of this part");
        List<Hash> path = new ArrayList<>();
        beside(index - within.start(), within.start(), within.size(), path);
        return new InclusionProof(index, within, path);
    }

    /** The proof that the tree begins with what it was when it had {@code earlier} leaves, at least one. */
    public ConsistencyProof consistency(long earlier) {
        require(earlier > 0, "an empty tree proves nothing");
        return new ConsistencyProof(earlier, size, part(Subtree.first(earlier)).path());
    }

    /** The proof that a sound part stands in the tree. */
    public SubtreeProof part(Subtree part) {
        require(part.isSound() && part.end() <= size, "no part of the tree");
        List<Hash> path = new ArrayList<>();
        if (part.size() > 0) {
            around(part.start(), part.end(), 0, size, true, path);
        }
        return new SubtreeProof(part, size, path);
    }

    /** The hash of {@code count} leaves from {@code start} on, which lie as in a tree. */
    private Hash hash(long start, long count) {
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return nodes.at(level, start >> level);
        }
        long left = Subtree.left(count);
        return Hash.ofNode(hash(start, left), hash(start + left, count - left));
    }

    /** Adds the hashes beside the way to the leaf at {@code index} of the {@code count} leaves from {@code start} on. */
    private void beside(long index, long start, long count, List<Hash> path) {
        if (count == 1) {
            return;
        }
        long left = Subtree.left(count);
        if (index < left) {
            beside(index, start, left, path);
            path.add(hash(start + left, count - left));
        } else {
            beside(index - left, start + left, count - left, path);
            path.add(hash(start, left));
        }
    }

    /** Adds the hashes around the leaves {@code from} to {@code to} of the {@code count} leaves from {@code start} on. */
    private void around(long from, long to, long start, long count, boolean known, List<Hash> path) {
        if (from == 0 && to == count) {
            if (!known) {
                path.add(hash(start, count));
            }
            return;
        }
        long left = Subtree.left(count);
        if (to <= left) {
            around(from, to, start, left, known, path);
            path.add(hash(start + left, count - left));
        } else if (from >= left) {
            around(from - left, to - left, start + left, count - left, known, path);
            path.add(hash(start, left));
        } else {
            around(0, to - left, start + left, count - left, false, path);
            path.add(hash(start, left));
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
