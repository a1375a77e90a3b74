package org.tidewaiter.cli.command;

import java.io.IOException;
import org.tidewaiter.cli.page.WatchlistDocument;
import org.tidewaiter.cli.page.WatchlistPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.rulebook.watchlist.ListDiff;
import org.tidewaiter.rulebook.watchlist.ListVersion;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/** Who was added to a list of restricted parties, changed and removed. */
final class WatchlistsDiff implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        try {
            return show(arguments, session);
        } catch (IOException damaged) {
            return Stores.unreadable(damaged, session);
        }
    }

    private static int show(Arguments arguments, Session session) throws BadInput, IOException {
        Watchlists lists = Stores.open(arguments, session);
        ListVersion before = Stores.version(arguments.operands().getFirst(), lists, session);
        ListVersion after = Stores.version(arguments.operands().getLast(), lists, session);
        Stores.ofOneList(before, after, session);
        ListDiff diff = ListDiff.of(lists.parties(before), lists.parties(after));
        if (arguments.has(Option.JSON)) {
            session.out().writeBytes(DocumentWriter.bytes(WatchlistDocument.of(before, after, diff)));
            session.out().write('\n');
        } else {
            session.out().print(new WatchlistPage(session.words(), session.screen()).of(before, after, diff));
        }
        return Exit.OK;
    }
}
