package org.tidewaiter.exchange.proof;

/**
 * Leaves that lie side by side.
 *
 * @param start index of the first
 * @param end index behind the last
 */
public record Subtree(long start, long end) {

    /** The first {@code size} leaves: the tree as it was when it had that many. */
    public static Subtree first(long size) {
        return new Subtree(0, size);
    }

    /** How many leaves. */
    public long size() {
        return end - start;
    }

    /**
     * Whether a tree can have these leaves, and only these, under one node: they begin at a multiple of the least power of two
     * that has room for them.
     */
    public boolean isSound() {
        return start >= 0 && end >= start && (size() == 0 || (start & (room(size()) - 1)) == 0);
    }

    /** The least power of two that is not below {@code size}. */
    private static long room(long size) {
        return size == 1 ? 1 : left(size) << 1;
    }

    /** How many of {@code size} leaves, at least two, lie on the left: the greatest power of two below {@code size}. */
    static long left(long size) {
        return Long.highestOneBit(size - 1);
    }
}
