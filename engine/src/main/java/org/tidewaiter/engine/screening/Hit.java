package org.tidewaiter.engine.screening;

import java.util.List;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.match.Evidence;
import org.tidewaiter.engine.screening.match.Support;
import org.tidewaiter.engine.screening.match.Tier;

/**
 * A listed party that may be the subject.
 *
 * @param party as listed
 * @param name of its names the one that matched best
 * @param score 0 to 1, circumstances included
 * @param tier what the score says
 * @param evidence why the names are alike, or not quite
 * @param support what else speaks for or against
 */
public record Hit(
        ListedParty party, ListedName name, double score, Tier tier, List<Evidence> evidence, List<Support> support) {

    /** Takes copies. */
    public Hit {
        evidence = List.copyOf(evidence);
        support = List.copyOf(support);
    }
}
