package org.tidewaiter.exchange.proof;

import java.util.List;

/**
 * A head that the log signed before, perhaps one that somebody noted down.
 *
 * @param head what it signed
 * @param path of the {@link ConsistencyProof} to the head of the bundle
 */
public record EarlierHead(SignedHead head, List<Hash> path) {

    /** Takes a copy. */
    public EarlierHead {
        path = List.copyOf(path);
    }
}
