/**
 * Evidence that anybody can check: what was put on record at a time, and that nothing on record was changed since.
 *
 * <p>Entries are the leaves of one Merkle tree (RFC 6962, SHA-256). An
 * {@link org.tidewaiter.exchange.proof.EvidenceEntry} holds a reference and a salted commitment, never the payload; the
 * log signs the head of its tree ({@link org.tidewaiter.exchange.proof.SignedHead}). An
 * {@link org.tidewaiter.exchange.proof.InclusionProof} shows that an entry is under a head, a
 * {@link org.tidewaiter.exchange.proof.ConsistencyProof} that a later head holds all of an earlier one. A
 * {@link org.tidewaiter.exchange.proof.ProofBundle} carries these in one file, and
 * {@link org.tidewaiter.exchange.proof.BundleVerification} checks it without the log.
 *
 * <p>Nothing here knows a database: proofs are made over {@link org.tidewaiter.exchange.proof.TreeNodes}, wherever they are
 * kept.
 */
@NullMarked
package org.tidewaiter.exchange.proof;

import org.jspecify.annotations.NullMarked;
