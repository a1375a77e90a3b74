package org.tidewaiter.registry.evidence;

/**
 * Something in the log that does not agree with the rest of it. What is only added to was changed by somebody who could.
 *
 * @param fault what does not agree
 * @param place which leaf, entry, node or head
 */
public record Finding(Fault fault, String place) {

    /** What an audit may find. */
    public enum Fault {
        /** A leaf does not hold the hash of its entry: one of the two was changed. */
        LEAF_DIFFERS,
        /** There is no leaf of a number below the size of the tree. */
        LEAF_MISSING,
        /** A leaf is not below any head. */
        LEAF_BEYOND_HEAD,
        /** A node is not the hash of those below it. */
        NODE_DIFFERS,
        /** There are more or fewer nodes than the tree has. */
        NODE_COUNT,
        /** A head does not stand above the entries as they are now; no later one can either. */
        HEAD_DIFFERS,
        /** A head does not bear the signature of the log. */
        HEAD_UNSIGNED,
        /** The head that was signed last is not on record: the log was taken back to an earlier state. */
        HEAD_MISSING,
        /** An entry neither has a leaf nor waits for one. */
        ENTRY_LOST,
        /** A payload was changed, or is not what its entry commits to. */
        PAYLOAD_DIFFERS,
        /** A payload or its key is gone although its record was not erased. */
        PAYLOAD_MISSING
    }

    @Override
    public String toString() {
        return fault + " " + place;
    }
}
