package org.tidewaiter.registry.database;

/**
 * What is done in one transaction. It may be done again from the start where two transactions stood in each other's way, so it
 * changes nothing but the database.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {

    /** Does it; any exception undoes all of it. */
    T in(Tx tx);
}
