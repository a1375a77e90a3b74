package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.page.WatchlistDocument;
import org.tidewaiter.cli.page.WatchlistPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.screening.list.ListProfiles;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.rulebook.watchlist.ListVersion;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/** Which lists of restricted parties are in force, or every version of one of them. */
final class WatchlistsList implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        try {
            return show(arguments, session);
        } catch (IOException damaged) {
            return Stores.unreadable(damaged, session);
        }
    }

    private static int show(Arguments arguments, Session session) throws BadInput, IOException {
        Words words = session.words();
        Given given = new Given(arguments, words);
        LocalDate day = given.day(Option.DATE).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        given.complete();
        Watchlists lists = Stores.open(arguments, session);
        Optional<String> list = arguments.operands().stream().findFirst();
        List<ListVersion> inForce = lists.inForce();
        List<ListVersion> shown = list.isEmpty() ? inForce : versions(list.get(), lists, session);
        ListProfiles profiles = new Library(session).rulebook(arguments).watchlists();
        if (arguments.has(Option.JSON)) {
            Node document = Node.items(
                    shown, version -> WatchlistDocument.of(version, inForce.contains(version), day, profiles));
            session.out().writeBytes(DocumentWriter.bytes(document));
            session.out().write('\n');
        } else if (shown.isEmpty()) {
            session.out().println(words.say("watchlists.none"));
        } else {
            session.out().print(new WatchlistPage(words, session.screen()).of(shown, inForce, day, profiles));
        }
        return Exit.OK;
    }

    private static List<ListVersion> versions(String list, Watchlists lists, Session session)
            throws BadInput, IOException {
        List<ListVersion> versions = lists.versions().stream()
                .filter(version -> version.list().equals(list))
                .toList();
        if (versions.isEmpty()) {
            throw new BadInput(session.words().say("watchlists.unknown", list));
        }
        return versions;
    }
}
