/**
 * The log in which every deed leaves an entry, and the proofs of it.
 *
 * <p>A slice calls {@link org.tidewaiter.registry.evidence.Evidence#append} in the transaction of its deed: entry, encrypted payload
 * and a place in the queue are durable with it. The {@link org.tidewaiter.registry.evidence.Sequencer} numbers them afterwards, grows
 * the tree and signs its head. {@link org.tidewaiter.registry.evidence.Evidence#export} gives a bundle that anybody can check, and
 * {@link org.tidewaiter.registry.evidence.Audit} recomputes everything.
 *
 * <p>The keys are in a folder outside the database: the one that signs, the one that wraps the data keys of records, and the list of
 * data keys that were destroyed.
 */
@NullMarked
package org.tidewaiter.registry.evidence;

import org.jspecify.annotations.NullMarked;
