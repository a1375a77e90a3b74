package org.tidewaiter.exchange.proof;

/** The hashes of a tree that never change again: those above complete sets of leaves. */
@FunctionalInterface
public interface TreeNodes {

    /**
     * The hash above the leaves from {@code index · 2^level} on, {@code 2^level} in number. Asked only for leaves that all exist.
     */
    Hash at(int level, long index);
}
