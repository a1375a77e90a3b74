package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.cli.page.OwnershipPart;
import org.tidewaiter.cli.page.ScreeningPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.engine.decision.OwnedBy;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.match.Weights;
import org.tidewaiter.engine.screening.ownership.Holdings;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.screening.AskedParty;
import org.tidewaiter.exchange.screening.OwnershipDocument;
import org.tidewaiter.exchange.screening.ScreenedParty;

/** Is this party on a list, under which name, and why? */
final class ScreenParty implements Command {

    /** The fields of a party with the options that state them. */
    private static final Map<String, Option> OPTIONS = Map.of(
            AskedParty.TYPE,
            Option.TYPE,
            AskedParty.COUNTRY,
            Option.COUNTRY,
            AskedParty.BIRTH_DATE,
            Option.BIRTH_DATE,
            AskedParty.ADDRESS,
            Option.ADDRESS,
            AskedParty.IDENTIFIERS,
            Option.IDENTIFIERS);

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Given given = new Given(arguments, session.words());
        LocalDate today = given.day(Option.DATE).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        boolean batch = arguments.has(Option.BATCH);
        given.together(Option.OUT, Option.BATCH);
        given.together(Option.REJECTS, Option.BATCH);
        given.together(Option.THREADS, Option.BATCH);
        given.together(Option.BATCH, Option.OUT);
        given.apart(Option.JSON, Option.BATCH);
        given.apart(Option.HOLDINGS, Option.BATCH);
        OPTIONS.values().stream().sorted().forEach(option -> given.apart(option, Option.BATCH));
        Optional<Integer> threads = given.number(Option.THREADS, Pipeline.MOST_THREADS);
        if (batch == !arguments.operands().isEmpty()) {
            given.refuse(
                    "", String.join(" ", arguments.operands()), session.words().say("expected.name.or.batch"));
            given.complete();
        }
        AskedParty.Reader reader = new AskedParty.Reader(today.plusDays(1));
        Optional<AskedParty> asked = batch ? Optional.empty() : asked(arguments, given, reader);
        given.complete();

        Inputs inputs = new Inputs(session);
        Optional<String> file = arguments.value(Option.HOLDINGS);
        Optional<Holdings> holdings =
                file.isPresent() ? Optional.of(Owners.read(file.get(), inputs)) : Optional.empty();
        Rulebook rulebook = new Library(session).rulebook(arguments);
        Optional<ListsInForce.Loaded> lists = Stores.inForce(arguments, rulebook, session);
        if (lists.isEmpty()) {
            return Exit.INTERNAL;
        }
        Desk desk = new Desk(rulebook, lists.get(), today, reader);
        if (asked.isPresent()) {
            return new One(rulebook, desk, holdings).answer(asked.get(), arguments.has(Option.JSON), session);
        }
        int exit = new FlatRun(session, threads, desk::answer).run(arguments, AskedParty.SHAPE);
        for (ListState list : desk.stale()) {
            session.note(session.words().say("screen.stale", list.list(), list.asOf(), list.maxAgeDays()));
        }
        return exit == Exit.OK && !desk.stale().isEmpty() ? Exit.FINDINGS : exit;
    }

    /** One party, and who stands behind it where holdings are given. */
    private record One(Rulebook rulebook, Desk desk, Optional<Holdings> holdings) {

        int answer(AskedParty asked, boolean json, Session session) {
            ScreenedParty screened = desk.screen(asked);
            Weights weights = rulebook.matching().weights();
            Optional<Map<String, List<OwnedBy>>> found = holdings.map(
                    held -> new Owners(rulebook, desk.lists().screener(), held, desk.today()).of(asked.subject()));
            if (json) {
                Optional<List<Node>> ownership = found.map(this::documents);
                session.out()
                        .writeBytes(DocumentWriter.bytes(
                                screened.document(desk.lists(), weights, desk.today(), ownership)));
                session.out().write('\n');
            } else {
                Optional<ScreeningPage.Behind> behind = found.map(owners -> new ScreeningPage.Behind(
                        new OwnershipPart(rulebook, session.words(), holdings.orElseThrow(), desk.today()), owners));
                session.out()
                        .print(new ScreeningPage(session.words(), session.screen(), desk.today())
                                .of(screened, desk.lists().lists(), weights, behind));
            }
            return exit(screened.tier(), found);
        }

        private List<Node> documents(Map<String, List<OwnedBy>> found) {
            OwnershipDocument document = new OwnershipDocument(holdings.orElseThrow(), desk.today());
            return found.entrySet().stream()
                    .map(party -> document.of(party.getKey(), party.getValue()))
                    .toList();
        }

        /** The worst of what the lists and the owners say; what is not known of either needs a person. */
        private int exit(Tier tier, Optional<Map<String, List<OwnedBy>>> found) {
            int worst = Exit.of(tier);
            if (!desk.stale().isEmpty() || found.map(Map::isEmpty).orElse(false)) {
                worst = Math.max(worst, Exit.HOLD);
            }
            for (List<OwnedBy> rules : found.orElse(Map.of()).values()) {
                for (OwnedBy rule : rules) {
                    worst = Math.max(worst, Exit.of(rule.tier()));
                }
            }
            return worst;
        }
    }

    private static Optional<AskedParty> asked(Arguments arguments, Given given, AskedParty.Reader reader) {
        Node.Builder typed =
                Node.fields().add(AskedParty.NAME, arguments.operands().getFirst());
        OPTIONS.forEach((field, option) -> arguments.value(option).ifPresent(value -> typed.add(field, value)));
        return given.typed(typed.build(), reader::read, ScreenParty::place);
    }

    private static String place(String pointer) {
        Option option = OPTIONS.get(pointer.substring(1));
        return option == null ? "\"NAME\"" : option.typed();
    }
}
