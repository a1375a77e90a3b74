package org.tidewaiter.cli.command;

import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.batch.FlatItem;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.screening.AskedParty;
import org.tidewaiter.exchange.screening.ScreenedParty;

/** Compares parties with the lists in force. For many threads. */
final class Desk {

    private final ListsInForce.Loaded lists;
    private final LocalDate today;
    private final AskedParty.Reader reader;
    private final List<ListState> stale;

    Desk(Rulebook rulebook, ListsInForce.Loaded lists, LocalDate today, AskedParty.Reader reader) {
        this.lists = lists;
        this.today = today;
        this.reader = reader;
        this.stale = lists.lists().stream().filter(list -> list.isStale(today)).toList();
    }

    ListsInForce.Loaded lists() {
        return lists;
    }

    /** The day on which is asked. */
    LocalDate today() {
        return today;
    }

    /** Lists that are older than they may be. */
    List<ListState> stale() {
        return stale;
    }

    ScreenedParty screen(AskedParty asked) {
        List<Hit> hits = lists.screener().screen(asked.subject());
        boolean tells = !hits.isEmpty() || lists.screener().canCompare(asked.subject());
        return new ScreenedParty(asked, hits, tells);
    }

    /** The answer to one row of a batch. */
    FlatAnswer answer(FlatItem.Row row) {
        return switch (row.read(reader::read)) {
            case Reading.Refused<AskedParty>(List<Problem> problems) ->
                new FlatAnswer.Refused(row.rejected(problems).rejects(), false);
            case Reading.Understood<AskedParty>(AskedParty asked) -> {
                ScreenedParty screened = screen(asked);
                yield new FlatAnswer.Given(row.row(), screened.tier(), screened.rows(row.whole(), stale));
            }
        };
    }
}
