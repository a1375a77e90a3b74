/**
 * Consignments as documents, both ways.
 *
 * <p>{@link org.tidewaiter.exchange.consignment.ConsignmentReader} turns a document into the engine's
 * {@link org.tidewaiter.engine.consignment.Consignment} and tells everything that is wrong with it in one pass;
 * {@link org.tidewaiter.exchange.consignment.ConsignmentWriter} is its inverse. The shapes are those of the published
 * schema: nothing is ignored, nothing is guessed, and a fact that is not known is left out.
 */
@NullMarked
package org.tidewaiter.exchange.consignment;

import org.jspecify.annotations.NullMarked;
