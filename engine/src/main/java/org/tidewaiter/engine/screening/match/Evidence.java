package org.tidewaiter.engine.screening.match;

/**
 * One thing that speaks for or against two names being one.
 *
 * @param kind what it is
 * @param query the query's token or tokens; empty where it has none
 * @param listed the listed name's token or tokens; empty where it has none
 * @param points what it adds to the log-odds
 */
public record Evidence(EvidenceKind kind, String query, String listed, double points) {}
