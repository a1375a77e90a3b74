/**
 * Decisions as documents, and back what is needed to decide again.
 *
 * <p>{@link org.tidewaiter.exchange.decision.DecisionWriter} gives a decision its one canonical document;
 * {@link org.tidewaiter.exchange.decision.RecordedDecision} takes from such a document the consignment, the circumstances
 * and the names of the data it was made with, so that the same decision can be made again and compared byte for byte.
 */
@NullMarked
package org.tidewaiter.exchange.decision;

import org.jspecify.annotations.NullMarked;
