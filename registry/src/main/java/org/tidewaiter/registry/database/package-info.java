/**
 * The only way to SQL. {@link org.tidewaiter.registry.database.EmbeddedPostgres} runs a PostgreSQL of our own from the binaries
 * that the product carries, or a {@link org.tidewaiter.registry.database.DatabaseAddress} names another;
 * {@link org.tidewaiter.registry.database.Database} migrates it and hands out transactions, each with the role and the
 * organisation of its actor, so that rows of others are out of sight by what the database itself keeps.
 */
@NullMarked
package org.tidewaiter.registry.database;

import org.jspecify.annotations.NullMarked;
