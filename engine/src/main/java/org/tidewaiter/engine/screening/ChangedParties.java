package org.tidewaiter.engine.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tidewaiter.engine.screening.list.ListedParty;

/**
 * Parties of two versions of lists, as they were and as they are, that a subject is compared with at once: of each version exactly those hits that its screener
 * has, in the same order. The fewer parties they are the sooner it is done. For many threads.
 */
public final class ChangedParties {

    private final Screener screener;
    private final int before;

    /**
     * Some parties of each version.
     *
     * @param gone picks them out of those of {@code before}
     * @param come picks them out of those of {@code after}, which reads names by the same words
     */
    public ChangedParties(Screener before, Predicate<ListedParty> gone, Screener after, Predicate<ListedParty> come) {
        List<ListedParty> were = before.parties(gone);
        this.before = were.size();
        this.screener = Screener.of(before, were, after, after.parties(come));
    }

    /**
     * The hits on both versions, each the best first.
     *
     * @param before on parties as they were
     * @param after on parties as they are
     */
    public record Hits(List<Hit> before, List<Hit> after) {}

    /** Every one of the parties that may be the subject. */
    public Hits screen(Subject subject) {
        Hits hits = new Hits(new ArrayList<>(0), new ArrayList<>(0));
        screener.screen(subject, (party, hit) -> (party < before ? hits.before() : hits.after()).add(hit));
        hits.before().sort(Screener.BEST_FIRST);
        hits.after().sort(Screener.BEST_FIRST);
        return hits;
    }
}
