package org.tidewaiter.engine.screening.ownership;

import java.util.List;

/**
 * What a rule says of a party.
 *
 * @param state the answer
 * @param share what owners that are listed, or are treated as listed, hold directly; under a rule that does not aggregate, the largest of them
 * @param chains how listed parties reach it, the shortest first
 */
public record Ownership(State state, Share share, List<Chain> chains) {

    /** Whether a party is treated as listed because of who owns it. */
    public enum State {
        /** It is. */
        OWNED,
        /** It may be: a share on which it turns is not known. */
        UNKNOWN,
        /** It is not, as far as holdings are known. */
        NOT_OWNED
    }

    /** Takes a copy. */
    public Ownership {
        chains = List.copyOf(chains);
    }

    /**
     * One way from a listed party to the party asked about.
     *
     * @param holdings from the listed party down; each held party is the next one's holder
     * @param effective the shares multiplied: what of the party is the listed party's own
     */
    public record Chain(List<Holding> holdings, Share effective) {

        /** Takes a copy. */
        public Chain {
            holdings = List.copyOf(holdings);
        }

        /** Key of the listed party. */
        public String listed() {
            return holdings.getFirst().holder();
        }
    }
}
