package org.tidewaiter.engine.screening.match;

/**
 * Tokens of both sides that belong together.
 *
 * @param query the first of the query's tokens
 * @param queries how many they are, adjacent
 * @param listed the first of the listed name's
 * @param listeds how many they are, adjacent
 * @param likeness why
 */
record Pair(int query, int queries, int listed, int listeds, Likeness likeness) {}
