package org.tidewaiter.engine.screening.match;

/** How much a token tells, in bits: a name that half of all bearers share tells one. */
@FunctionalInterface
public interface Rarity {

    /** The most a token can tell. */
    double MOST = 16;

    /** What {@code token} tells, from 0 to {@link #MOST}. */
    double bits(String token);
}
