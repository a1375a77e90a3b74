package org.tidewaiter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.NamedParty;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.rulebook.watchlist.ListVersion;
import org.tidewaiter.rulebook.watchlist.StoreFault;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/** Where a command finds the lists of restricted parties. */
final class Stores {

    private static final String FOLDER = "watchlists";

    private Stores() {}

    /** The folder that {@code option} names, or the one among the data of the product. */
    static Path place(Arguments arguments, Option option, Session session) throws BadInput {
        Optional<Path> named = arguments.value(option).map(Path::of);
        return named.or(() -> session.data(FOLDER))
                .orElseThrow(() -> new BadInput(session.words().say("no.home")));
    }

    /**
     * The lists in force, as {@code consignment} needs them: where it names nobody, none is read. Whatever is wrong with them is
     * found in the decision.
     */
    static ListsInForce inForce(Arguments arguments, Session session, Rulebook rulebook, Consignment consignment)
            throws BadInput {
        return NamedParty.of(consignment).isEmpty() ? new ListsInForce.None() : inForce(arguments, session, rulebook);
    }

    /** The lists in force. */
    static ListsInForce inForce(Arguments arguments, Session session, Rulebook rulebook) throws BadInput {
        boolean anywhere =
                arguments.has(Option.WATCHLISTS) || session.data(FOLDER).isPresent();
        return anywhere ? open(arguments, session).load(rulebook) : new ListsInForce.None();
    }

    /** A store that is there to be read. */
    static Watchlists open(Arguments arguments, Session session) throws BadInput {
        return new Watchlists(place(arguments, Option.WATCHLISTS, session));
    }

    /** The lists in force; empty, and said, where they cannot be read, so that there is no answer. Without a list nothing is done. */
    static Optional<ListsInForce.Loaded> inForce(Arguments arguments, Rulebook rulebook, Session session)
            throws BadInput {
        Path place = place(arguments, Option.WATCHLISTS, session);
        return switch (new Watchlists(place).load(rulebook)) {
            case ListsInForce.Loaded loaded -> Optional.of(loaded);
            case ListsInForce.None none ->
                throw new BadInput(session.words().say("screen.no-watchlist", place))
                        .with(session.words().say("screen.import"));
            case ListsInForce.Failed(String reason) -> {
                session.note(session.words().say("screen.failed", place, reason));
                yield Optional.empty();
            }
        };
    }

    /** The one version that {@code reference} means. */
    static ListVersion version(String reference, Watchlists lists, Session session) throws BadInput, IOException {
        List<ListVersion> found = lists.find(reference);
        if (found.size() != 1) {
            String key = found.isEmpty() ? "watchlists.unknown" : "watchlists.several";
            throw new BadInput(session.words().say(key, reference));
        }
        return found.getFirst();
    }

    /** Refuses to compare versions of two lists, of which every party would be new. */
    static void ofOneList(ListVersion before, ListVersion after, Session session) throws BadInput {
        if (!before.list().equals(after.list())) {
            throw new BadInput(session.words().say("rescreen.two-lists", before.list(), after.list()));
        }
    }

    /** Says that the lists cannot be read, and why. */
    static int unreadable(IOException fault, Session session) {
        session.note(session.words().say("watchlists.unreadable", StoreFault.told(fault)));
        return Exit.INTERNAL;
    }
}
