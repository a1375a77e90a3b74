package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.Text;

/**
 * How much of a jurisdiction's law stood behind the decision.
 *
 * @param jurisdiction whose law
 * @param lists lists tested
 * @param complete whether the law book holds all of them
 * @param notCovered known gaps
 */
public record JurisdictionCoverage(String jurisdiction, List<String> lists, boolean complete, List<Text> notCovered) {
    /** Takes copies. */
    public JurisdictionCoverage {
        lists = List.copyOf(lists);
        notCovered = List.copyOf(notCovered);
    }

    /** The same with a further gap. */
    JurisdictionCoverage lacking(Text gap) {
        List<Text> gaps = new ArrayList<>(notCovered);
        gaps.add(gap);
        return new JurisdictionCoverage(jurisdiction, lists, false, gaps);
    }
}
