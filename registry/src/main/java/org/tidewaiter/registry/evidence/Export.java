package org.tidewaiter.registry.evidence;

import java.util.Set;
import java.util.UUID;
import org.tidewaiter.exchange.proof.ProofBundle;

/** What came of an export. */
public sealed interface Export {

    /** The bundle. */
    record Ready(ProofBundle bundle) implements Export {}

    /** Entries that have no leaf yet; a moment later they have. */
    record NotYet(Set<UUID> pending) implements Export {
        /** Takes a copy. */
        public NotYet {
            pending = Set.copyOf(pending);
        }
    }

    /** Entries that are not there or out of sight. */
    record Unknown(Set<UUID> entries) implements Export {
        /** Takes a copy. */
        public Unknown {
            entries = Set.copyOf(entries);
        }
    }

    /** The log signed no head of the size asked for. */
    record NoSuchHead(long size) implements Export {}
}
