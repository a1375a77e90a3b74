package org.tidewaiter.registry.evidence;

import java.util.Optional;
import java.util.UUID;

/**
 * What is erased as one: an application with all that happened to it, a licence, an account. All payloads of a record are under one
 * key.
 *
 * @param id of the record
 * @param organisation whose it is and who may look at it beside the authority; none where it is the authority's own
 */
public record EvidenceRecord(UUID id, Optional<UUID> organisation) {

    /** What happened to the log itself, such as the erasure of a record. It is never erased. */
    static final EvidenceRecord LOG = ofAuthority(new UUID(0, 1));

    /** The record {@code id} of {@code organisation}. */
    public static EvidenceRecord of(UUID id, UUID organisation) {
        return new EvidenceRecord(id, Optional.of(organisation));
    }

    /** A record that is nobody's but the authority's. */
    public static EvidenceRecord ofAuthority(UUID id) {
        return new EvidenceRecord(id, Optional.empty());
    }
}
