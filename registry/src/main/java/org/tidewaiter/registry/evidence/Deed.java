package org.tidewaiter.registry.evidence;

import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.SubjectReference;

/**
 * What is put into evidence.
 *
 * @param kind what happened
 * @param subject to what; a reference that names nobody
 * @param record with what it is erased
 * @param payload all of it; the log holds only a commitment to this
 */
public record Deed(EntryKind kind, SubjectReference subject, EvidenceRecord record, Node payload) {}
