package org.tidewaiter.engine.screening.match;

/**
 * A circumstance, as found.
 *
 * @param circumstance what it is
 * @param query what is stated; empty where it does not matter
 * @param listed what the list says; empty where it does not matter
 * @param points what it adds to the log-odds
 */
public record Support(Circumstance circumstance, String query, String listed, double points) {}
