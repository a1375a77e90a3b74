package org.tidewaiter.registry.evidence;

/** How an entry stands. */
public sealed interface Standing {

    /** It is durable and waits for its leaf, seldom longer than a moment. */
    record Pending() implements Standing {}

    /**
     * It is in the tree.
     *
     * @param index of its leaf
     */
    record Included(long index) implements Standing {}
}
