/**
 * Finds the listed names that stand in the relation of {@code docs/screening-relation.md} to a name that is asked for: all of them,
 * and no others. {@link org.tidewaiter.engine.screening.retrieval.NameIndex} does so over flat tables of numbers, without looking at
 * every name.
 */
@NullMarked
package org.tidewaiter.engine.screening.retrieval;

import org.jspecify.annotations.NullMarked;
