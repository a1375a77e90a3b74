package org.tidewaiter.engine.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.law.OwnershipLaw;
import org.tidewaiter.engine.law.Standing;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.ownership.Holding;
import org.tidewaiter.engine.screening.ownership.Ownership;
import org.tidewaiter.engine.screening.ownership.Share;

/**
 * What a rule on ownership says of a party on a day.
 *
 * @param law the rule
 * @param force whether the rule operates on the day
 * @param standings the state of what it rests on
 * @param tested whether any of the lists of the rule is at hand
 * @param state whether listed parties own the party, so far as is known
 * @param share what they, and who is treated as listed for them, hold directly
 * @param chains how they reach it, the shortest first
 * @param owners the listed owners by key, each with the best reason to think it listed
 * @param open holdings on these ways of which the share is not known
 */
public record OwnedBy(
        OwnershipLaw law,
        Force force,
        List<Standing> standings,
        boolean tested,
        Ownership.State state,
        Share share,
        List<Ownership.Chain> chains,
        Map<String, Hit> owners,
        List<Holding> open) {

    /** Whether a rule operates, the best first. */
    public enum Force {
        /** It does. */
        IN_FORCE,
        /** Whether it does is not confirmed. */
        UNCONFIRMED,
        /** It exists and is suspended. */
        SUSPENDED,
        /** It will. */
        NOT_YET,
        /** No longer. */
        ENDED
    }

    /** Takes copies. */
    public OwnedBy {
        standings = List.copyOf(standings);
        chains = List.copyOf(chains);
        owners = new LinkedHashMap<>(owners);
        open = List.copyOf(open);
    }

    /** What it says in the words of screening: what does not operate says nothing, what is open or not confirmed needs a person. */
    public Tier tier() {
        return switch (force) {
            case IN_FORCE ->
                switch (state) {
                    case OWNED -> Tier.MATCH;
                    case UNKNOWN -> Tier.POSSIBLE;
                    case NOT_OWNED -> Tier.NO;
                };
            case UNCONFIRMED -> state == Ownership.State.NOT_OWNED ? Tier.NO : Tier.POSSIBLE;
            case SUSPENDED, NOT_YET, ENDED -> Tier.NO;
        };
    }
}
