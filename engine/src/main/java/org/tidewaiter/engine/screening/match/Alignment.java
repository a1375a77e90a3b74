package org.tidewaiter.engine.screening.match;

import java.util.List;

/**
 * The tokens of two renderings, put together as well as they go.
 *
 * @param pairs that belong together
 * @param query telling tokens and initials of the query without partner
 * @param listed the same of the listed name
 * @param reordered whether partners stand in another order
 * @param descentReversed whether partners have changed places around a word that says whose child somebody is
 */
record Alignment(List<Pair> pairs, List<Token> query, List<Token> listed, boolean reordered, boolean descentReversed) {}
