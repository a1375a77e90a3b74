package org.tidewaiter.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.decision.Screening;
import org.tidewaiter.engine.decision.ScreeningState;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.decision.RecordedDecision;
import org.tidewaiter.rulebook.watchlist.ListVersion;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/** The lists that stood behind a decision on record: the same versions, whatever is in force now. */
final class RecordedLists {

    private final Arguments arguments;
    private final Session session;

    RecordedLists(Arguments arguments, Session session) {
        this.arguments = arguments;
        this.session = session;
    }

    /** The lists of {@code recorded}; empty where they are not at hand. What could not be read then cannot be had again. */
    Optional<ListsInForce> of(RecordedDecision recorded, Rulebook rulebook) throws BadInput, IOException {
        if (recorded.watchlists().equals(Screening.NO_WATCHLISTS)) {
            return recorded.screeningState().equals(ScreeningState.FAILED.word())
                    ? Optional.empty()
                    : Optional.of(new ListsInForce.None());
        }
        Watchlists store = Stores.open(arguments, session);
        List<ListVersion> kept = store.versions();
        List<ListVersion> versions = new ArrayList<>();
        for (ListState list : recorded.lists()) {
            kept.stream()
                    .filter(version ->
                            version.hash().equals(list.hash()) && version.list().equals(list.list()))
                    .findFirst()
                    .ifPresent(versions::add);
        }
        if (versions.size() < recorded.lists().size()
                || !Watchlists.hash(versions).equals(recorded.watchlists())) {
            return Optional.empty();
        }
        ListsInForce.Loaded loaded = store.load(versions, rulebook);
        return Optional.of(new ListsInForce.Loaded(loaded.hash(), recorded.lists(), loaded.screener()));
    }
}
