/**
 * What is on record. Every package below is a slice from top to bottom: its records, its state machine, its SQL and the migrations
 * that make its tables. A slice uses another only through the other's package root; all of them stand on
 * {@link org.tidewaiter.registry.database}.
 *
 * <p>This package holds what every slice speaks of: who acts ({@link org.tidewaiter.registry.Actor}) and in what
 * {@link org.tidewaiter.registry.Role}.
 */
@NullMarked
package org.tidewaiter.registry;

import org.jspecify.annotations.NullMarked;
