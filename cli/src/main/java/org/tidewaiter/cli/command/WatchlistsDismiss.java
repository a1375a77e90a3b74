package org.tidewaiter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Dismissal;
import org.tidewaiter.engine.decision.NamedParty;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.exchange.decision.DismissalShape;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Excerpt;

/** Keeps that a person compared a party of a consignment with a listed one and found it to be somebody else, and why. */
final class WatchlistsDismiss implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Words words = session.words();
        Given given = new Given(arguments, words);
        Optional<Instant> recorded = given.instant(Option.RECORDED);
        String place = needed(arguments, Option.PARTY, given, words);
        String listed = needed(arguments, Option.LISTED, given, words);
        String by = needed(arguments, Option.BY, given, words);
        String why = needed(arguments, Option.GROUNDS, given, words);
        given.complete();

        Instant at = recorded.orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Inputs inputs = new Inputs(session);
        String name = arguments.operands().getFirst();
        Rulebook rulebook = new Library(session).rulebook(arguments);
        Consignment consignment = inputs.understood(
                name, Check.reader(rulebook, Circumstances.at(at)).read(inputs.bytes(name)));
        NamedParty named = named(consignment, place, words);
        Optional<ListsInForce.Loaded> lists = Stores.inForce(arguments, rulebook, session);
        if (lists.isEmpty()) {
            return Exit.INTERNAL;
        }
        ListedParty party = listed(lists.get().screener().screen(named.subject()), listed, words);
        Dismissal dismissal = Dismissal.of(named, consignment.id(), party, by, at, why);
        if (!dismissal.who().isIdentified() && consignment.id().isEmpty()) {
            throw new BadInput(
                    words.say("dismiss.nameless", Excerpt.quoted(dismissal.who().name())));
        }
        Path file = new DismissalFile(arguments, session).add(dismissal);
        if (arguments.has(Option.JSON)) {
            session.out().writeBytes(DocumentWriter.bytes(DismissalShape.node(dismissal)));
            session.out().write('\n');
        } else {
            session.out().print(page(dismissal, listed, file, session));
        }
        return Exit.OK;
    }

    private static String needed(Arguments arguments, Option option, Given given, Words words) {
        Optional<String> value = arguments.value(option).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            given.refuse(
                    option.typed(), "", words.say("expected." + option.typed().substring(2)));
        }
        return value.orElse("");
    }

    /** The party at {@code place}: its number from 0, or its place as a decision names it. */
    private static NamedParty named(Consignment consignment, String place, Words words) throws BadInput {
        List<NamedParty> all = NamedParty.of(consignment);
        return all.stream()
                .filter(named -> named.place().equals(place) || named.place().equals("parties[" + place + "]"))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        words.say("dismiss.nobody", Excerpt.quoted(place)),
                        all.stream()
                                .map(named -> named.place() + "  "
                                        + Excerpt.quoted(named.subject().name()))
                                .toList()));
    }

    /** Only who is a hit can be dismissed: what was never taken for the same needs no finding. */
    private static ListedParty listed(List<Hit> hits, String listed, Words words) throws BadInput {
        return hits.stream()
                .map(Hit::party)
                .filter(party -> (party.list() + ":" + party.id()).equals(listed))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        words.say("dismiss.no-hit", Excerpt.quoted(listed)),
                        hits.stream()
                                .map(hit ->
                                        hit.party().list() + ":" + hit.party().id() + "  "
                                                + Excerpt.quoted(hit.name().text()))
                                .toList()));
    }

    private static String page(Dismissal dismissal, String listed, Path file, Session session) {
        Words words = session.words();
        return new Page(session.screen())
                .paragraph(
                        0,
                        words.say(
                                "dismiss.kept",
                                Excerpt.of(dismissal.who().name()),
                                Excerpt.of(dismissal.listed()),
                                Excerpt.of(listed),
                                Excerpt.of(dismissal.by()),
                                Excerpt.of(dismissal.why())))
                .paragraph(
                        0,
                        dismissal
                                .consignment()
                                .map(id -> words.say("dismiss.once", Excerpt.of(id)))
                                .orElseGet(() -> words.say("dismiss.until")))
                .paragraph(0, words.say("dismiss.file", file))
                .toString();
    }
}
