package org.tidewaiter.engine.decision;

import java.util.List;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.screening.ListState;

/**
 * The parties of a consignment beside the lists in force.
 *
 * @param state whether they were compared
 * @param because why they were not, or not with lists that can be relied on
 * @param watchlists hash of the lists they were compared with, {@code none} where there were none
 * @param lists these lists
 * @param hits whoever is or may be listed, by the order of the consignment, the best hits of each first
 */
public record Screening(
        ScreeningState state, List<Reason> because, String watchlists, List<ListState> lists, List<PartyHit> hits) {

    /** Hash word where no lists stood behind a decision. */
    public static final String NO_WATCHLISTS = "none";

    /** Takes copies. */
    public Screening {
        because = List.copyOf(because);
        lists = List.copyOf(lists);
        hits = List.copyOf(hits);
    }

    /** What follows from it alone, whatever determinations rest on it. */
    public Disposition disposition() {
        boolean holds = state.holds() || hits.stream().anyMatch(PartyHit::holds);
        return holds ? Disposition.HOLD : Disposition.RELEASE;
    }
}
