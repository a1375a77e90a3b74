package org.tidewaiter.exchange.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * All of a tree that is needed to add leaves to it: the hashes of the complete sets of leaves it consists of, greatest first,
 * one for each bit of its size.
 */
public final class CompactRange {

    private final List<Hash> peaks = new ArrayList<>();
    private long size;

    /** Takes each node that is complete from now on. */
    @FunctionalInterface
    public interface Completed {
        /** The node above the {@code 2^level} leaves from {@code index · 2^level} on is {@code hash}. */
        void node(int level, long index, Hash hash);
    }

    /** A tree without leaves. */
    public CompactRange() {}

    /** The tree of {@code size} leaves with these nodes. */
    public static CompactRange of(TreeNodes nodes, long size) {
        CompactRange range = new CompactRange();
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                range.peaks.add(nodes.at(level, (size >> level) - 1));
            }
        }
        range.size = size;
        return range;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** Adds a leaf by its hash and tells the nodes that it completes, itself first. */
    public void append(Hash leaf, Completed completed) {
        Hash hash = leaf;
        long index = size;
        int level = 0;
        completed.node(level, index, hash);
        while ((index & 1) == 1) {
            hash = Hash.ofNode(peaks.removeLast(), hash);
            index >>= 1;
            level++;
            completed.node(level, index, hash);
        }
        peaks.add(hash);
        size++;
    }

    /** The hash of the whole. */
    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        Hash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(peaks.get(i), root);
        }
        return root;
    }
}
