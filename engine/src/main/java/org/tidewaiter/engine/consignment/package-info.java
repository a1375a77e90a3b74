/**
 * The vocabulary of what moves: a {@link org.tidewaiter.engine.consignment.Consignment} with its parties, its lines of
 * goods and the route it takes, and the exact quantities in which they are stated.
 *
 * <p>These types say what somebody stated, not what is true. Reading what goods really are is the work of
 * {@code engine.goods}. A fact that was not given is an empty {@link java.util.Optional}: absent is unknown, never
 * false. Quantities keep the unit in which they were written and convert exactly.
 */
@NullMarked
package org.tidewaiter.engine.consignment;

import org.jspecify.annotations.NullMarked;
