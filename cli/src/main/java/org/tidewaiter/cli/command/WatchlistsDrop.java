package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tidewaiter.cli.page.WatchlistDocument;
import org.tidewaiter.cli.page.WatchlistPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.rulebook.watchlist.ListVersion;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/** Puts a list of restricted parties out of force that was imported by mistake. What was in force, and when, stays on record. */
final class WatchlistsDrop implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        try {
            return drop(arguments, session);
        } catch (IOException damaged) {
            return Stores.unreadable(damaged, session);
        }
    }

    private static int drop(Arguments arguments, Session session) throws BadInput, IOException {
        String list = arguments.operands().getFirst();
        Watchlists lists = Stores.open(arguments, session);
        Optional<ListVersion> dropped = lists.drop(list, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        if (dropped.isEmpty()) {
            throw new BadInput(session.words().say("watchlists.not-in-force", list));
        }
        boolean last = lists.inForce().isEmpty();
        if (arguments.has(Option.JSON)) {
            session.out().writeBytes(DocumentWriter.bytes(WatchlistDocument.dropped(dropped.get())));
            session.out().write('\n');
        } else {
            session.out().print(new WatchlistPage(session.words(), session.screen()).dropped(dropped.get(), last));
        }
        return Exit.OK;
    }
}
