package org.tidewaiter.engine.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.list.Measure;

/**
 * A party that is or may be on a list, and what follows for the consignment.
 *
 * @param named the party
 * @param hit the listed party, and why the two may be one
 * @param established whether it is taken for established that they are one; a person decides where it is not
 * @param effect what follows
 * @param why why that follows
 * @param measures what was ordered against the listed party, by the words of the list; empty where it says no more than that it is listed
 * @param dismissed what a person found who compared the two
 */
public record PartyHit(
        NamedParty named,
        Hit hit,
        boolean established,
        Effect effect,
        List<Reason> why,
        List<String> measures,
        Optional<Dismissed> dismissed) {

    /** Takes copies. */
    public PartyHit {
        why = List.copyOf(why);
        measures = List.copyOf(measures);
    }

    /** The id of the entry, in the namespace of its list: {@code CN-CONTROL:1}. */
    public String entry() {
        return hit.party().list() + ":" + hit.party().id();
    }

    /** The words of a list for what it ordered, each once. */
    static List<String> words(List<Measure> measures) {
        return measures.stream()
                .map(Measure::programme)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a person has to look before anything leaves, whatever the law says of the goods. */
    public boolean holds() {
        return effect == Effect.HOLDS;
    }

    /** What follows from a hit. Ordered by severity. */
    public enum Effect {
        /** It is shown, and stops nothing. */
        ADVISORY,
        /** It turns on facts about the goods that are open. */
        TURNS_ON_GOODS,
        /** Some authorities are not open. */
        RESTRICTS,
        /** A person must decide. */
        HOLDS,
        /** A licence is needed for this party. */
        LICENCE,
        /** The law bars it. */
        BARS;

        /** The word of the contract. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A dismissal of the hit.
     *
     * @param dismissal what was found
     * @param lapsed whether the listed record has changed since, so that it no longer counts
     */
    public record Dismissed(Dismissal dismissal, boolean lapsed) {}
}
