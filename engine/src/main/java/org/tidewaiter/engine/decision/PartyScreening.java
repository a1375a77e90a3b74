package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.Subject;

/** Compares everybody whom a consignment names with the lists in force. Whatever breaks is a result, never a fault: nobody is released for it. */
final class PartyScreening {

    private final ListsInForce lists;

    PartyScreening(ListsInForce lists) {
        this.lists = lists;
    }

    /**
     * Who may be listed, before it is asked what follows.
     *
     * @param state whether all were compared
     * @param because why not, or why it cannot be relied on
     * @param watchlists hash of the lists
     * @param lists the lists
     * @param found every hit
     */
    record Screened(
            ScreeningState state, List<Reason> because, String watchlists, List<ListState> lists, List<Found> found) {

        static Screened without(ScreeningState state, List<Reason> because) {
            return new Screened(state, because, Screening.NO_WATCHLISTS, List.of(), List.of());
        }
    }

    /**
     * A hit.
     *
     * @param named whom the consignment names
     * @param hit whom the list names
     */
    record Found(NamedParty named, Hit hit) {}

    /** Screens {@code consignment} on the day of {@code circumstances}, by which the lists have their age. */
    Screened screen(Consignment consignment, Circumstances circumstances) {
        List<NamedParty> named = NamedParty.of(consignment);
        if (named.isEmpty()) {
            return Screened.without(ScreeningState.NOTHING_TO_SCREEN, List.of());
        }
        return switch (lists) {
            case ListsInForce.None none ->
                Screened.without(ScreeningState.NO_WATCHLIST, List.of(Reason.of(Phrase.SCREENING_NO_WATCHLIST)));
            case ListsInForce.Failed(String reason) ->
                Screened.without(ScreeningState.FAILED, List.of(Reason.of(Phrase.SCREENING_FAILED, reason)));
            case ListsInForce.Loaded loaded ->
                screen(named, loaded, LocalDate.ofInstant(circumstances.recorded(), ZoneOffset.UTC));
        };
    }

    private static Screened screen(List<NamedParty> named, ListsInForce.Loaded loaded, LocalDate day) {
        List<Found> found = new ArrayList<>();
        List<Reason> failures = new ArrayList<>();
        Map<Subject, List<Hit>> known = new HashMap<>();
        for (NamedParty party : named) {
            try {
                List<Hit> hits = known.computeIfAbsent(party.subject(), loaded.screener()::screen);
                hits.forEach(hit -> found.add(new Found(party, hit)));
                if (hits.isEmpty()
                        && !party.subject().name().isEmpty()
                        && !loaded.screener().canCompare(party.subject())) {
                    failures.add(Reason.of(Phrase.SCREENING_NAMELESS, party.told(), party.place()));
                }
            } catch (RuntimeException | StackOverflowError fault) {
                failures.add(Reason.of(Phrase.SCREENING_FAILED, party.place() + ": " + fault));
            }
        }
        List<Reason> stale = loaded.lists().stream()
                .filter(list -> list.isStale(day))
                .map(list -> Reason.of(Phrase.SCREENING_STALE, list.list(), list.asOf(), list.maxAgeDays()))
                .toList();
        if (!failures.isEmpty()) {
            return new Screened(ScreeningState.FAILED, failures, loaded.hash(), loaded.lists(), found);
        }
        ScreeningState state = stale.isEmpty() ? ScreeningState.DONE : ScreeningState.STALE;
        return new Screened(state, stale, loaded.hash(), loaded.lists(), found);
    }
}
