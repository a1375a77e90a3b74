package org.tidewaiter.exchange.proof;

import java.util.List;
import java.util.Optional;

/**
 * An entry with its place in the log.
 *
 * @param index of its leaf
 * @param entry what the log holds
 * @param path of its {@link InclusionProof} under the head of the bundle
 * @param opening what it commits to, where that is shown
 */
public record ProvenEntry(long index, EvidenceEntry entry, List<Hash> path, Optional<Opening> opening) {

    /** Takes a copy. */
    public ProvenEntry {
        path = List.copyOf(path);
    }
}
