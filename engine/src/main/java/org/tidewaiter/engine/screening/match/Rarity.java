package org.tidewaiter.engine.screening.match;

/** How much a token tells, in bits: a name that half of all bearers share tells one. */
@FunctionalInterface
public interface Rarity {

    /** The most a token can tell. */
    double MOST = 16;

    /** A token that tells at most so much is a usual name or word. */
    double USUAL = 13;

    /** What {@code token} tells, from 0 to {@link #MOST}. */
    double bits(String token);
}
