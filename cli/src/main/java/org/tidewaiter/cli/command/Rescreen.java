package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.tidewaiter.cli.page.RescreeningPage;
import org.tidewaiter.cli.page.WatchlistDocument;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.exchange.batch.FlatItem;
import org.tidewaiter.exchange.batch.FlatShape;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.screening.AskedParty;
import org.tidewaiter.exchange.screening.ScreenedParty;
import org.tidewaiter.rulebook.watchlist.ListDiff;
import org.tidewaiter.rulebook.watchlist.ListVersion;
import org.tidewaiter.rulebook.watchlist.Rescreening;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/** What does a change of a list mean for parties that were compared before? Only what the change touches is told. */
final class Rescreen implements Command {

    private static final List<String> ANSWERS =
            List.of("change", "list", "entity", "listed", "alias", "score", "verdict", "because", "fields");

    private static final List<String> HEADER = header();

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of(AskedParty.ID, AskedParty.NAME));
        header.addAll(ANSWERS);
        return header;
    }

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Given given = new Given(arguments, session.words());
        for (Option needed : List.of(Option.CUSTOMERS, Option.FROM, Option.TO)) {
            if (!arguments.has(needed)) {
                given.refuse(
                        needed.typed(),
                        "",
                        session.words().say("expected." + needed.typed().substring(2)));
            }
        }
        given.apart(Option.JSON, Option.OUT);
        Optional<Integer> threads = given.number(Option.THREADS, Pipeline.MOST_THREADS);
        given.complete();

        Watchlists store = Stores.open(arguments, session);
        ListVersion from = Stores.version(arguments.value(Option.FROM).orElseThrow(), store, session);
        ListVersion to = Stores.version(arguments.value(Option.TO).orElseThrow(), store, session);
        Stores.ofOneList(from, to, session);
        Rulebook rulebook = new Library(session).rulebook(arguments);
        ListDiff diff = ListDiff.of(store.parties(from), store.parties(to));
        Rescreening rescreening = new Rescreening(
                diff,
                store.load(with(from, store), rulebook).screener(),
                store.load(with(to, store), rulebook).screener());
        SortedMap<Long, RescreeningPage.Customer> touched = new ConcurrentSkipListMap<>();
        AskedParty.Reader reader = new AskedParty.Reader(LocalDate.now(ZoneOffset.ofHours(14)));
        boolean shown = !arguments.has(Option.OUT);
        LongAdder count = new LongAdder();
        FlatTally tally = new FlatRun(
                        session,
                        threads,
                        row -> answer(row, reader, rescreening, customer -> {
                            count.increment();
                            if (shown) {
                                touched.put(row.row(), customer);
                            }
                        }))
                .run(
                        arguments.value(Option.CUSTOMERS).orElseThrow(),
                        arguments.value(Option.OUT),
                        arguments.value(Option.REJECTS),
                        new FlatShape(AskedParty.SHAPE.required(), AskedParty.SHAPE.optional(), ANSWERS),
                        HEADER);
        if (shown && tally.answered() > 0) {
            show(from, to, diff, List.copyOf(touched.values()), tally, rulebook, arguments, session);
        }
        if (tally.answered() > 0) {
            String parts = session.words().say("rescreen.part", Numbers.grouped(count.sum()));
            session.err().println(tally.summary(session.words(), arguments.value(Option.REJECTS), parts));
        }
        int exit = FlatRun.exit(tally);
        return exit == Exit.OK || exit == Exit.FINDINGS ? Math.max(exit, Exit.of(tally.worst())) : exit;
    }

    /** The lists in force with {@code version} in the place of its namesake: what was, or will be, compared with. */
    private static List<ListVersion> with(ListVersion version, Watchlists store) throws IOException {
        List<ListVersion> versions = new ArrayList<>();
        for (ListVersion inForce : store.inForce()) {
            versions.add(inForce.list().equals(version.list()) ? version : inForce);
        }
        return versions;
    }

    private static FlatAnswer answer(
            FlatItem.Row row,
            AskedParty.Reader reader,
            Rescreening rescreening,
            Consumer<RescreeningPage.Customer> touched) {
        return switch (row.read(reader::read)) {
            case Reading.Refused<AskedParty>(List<Problem> problems) ->
                new FlatAnswer.Refused(row.rejected(problems).rejects(), false);
            case Reading.Understood<AskedParty>(AskedParty asked) -> {
                List<Rescreening.Change> changes = rescreening.of(asked.subject());
                if (!changes.isEmpty()) {
                    touched.accept(new RescreeningPage.Customer(asked, changes));
                }
                Tier worst = changes.stream()
                        .map(Rescreening.Change::tier)
                        .min(Tier::compareTo)
                        .orElse(Tier.NO);
                yield new FlatAnswer.Given(
                        row.row(),
                        worst,
                        changes.stream()
                                .map(change -> asked.row(row.whole(), told(change)))
                                .toList());
            }
        };
    }

    private static Node.Fields told(Rescreening.Change change) {
        return ScreenedParty.told(Node.fields().add("change", word(change)), change.hit())
                .add("fields", Node.items(change.fields(), Node::of))
                .build();
    }

    private static String word(Rescreening.Change change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }

    private static void show(
            ListVersion from,
            ListVersion to,
            ListDiff diff,
            List<RescreeningPage.Customer> touched,
            FlatTally tally,
            Rulebook rulebook,
            Arguments arguments,
            Session session) {
        if (arguments.has(Option.JSON)) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            Node document = Node.fields()
                    .add("from", WatchlistDocument.of(from))
                    .add("to", WatchlistDocument.of(to))
                    .add("added", Node.of(diff.added().size()))
                    .add("changed", Node.of(diff.changed().size()))
                    .add("removed", Node.of(diff.removed().size()))
                    .add("customers", Node.of(tally.answered()))
                    .add("rejected", Node.of(tally.rejected()))
                    .add("touched", Node.items(touched, customer -> customer(customer, today)))
                    .build();
            session.out().writeBytes(DocumentWriter.bytes(document));
            session.out().write('\n');
        } else {
            session.out()
                    .print(new RescreeningPage(
                                    session.words(),
                                    session.screen(),
                                    rulebook.matching().weights())
                            .of(from, to, diff, tally.answered(), touched));
        }
    }

    private static Node customer(RescreeningPage.Customer customer, LocalDate today) {
        return Node.fields()
                .add("id", customer.asked().id())
                .add("name", customer.asked().subject().name())
                .add(
                        "hits",
                        Node.items(
                                customer.changes(),
                                change -> Node.fields()
                                        .add("change", word(change))
                                        .add("fields", Node.items(change.fields(), Node::of))
                                        .add("before", change.before(), hit -> ScreenedParty.hit(hit, today))
                                        .add("after", change.after(), hit -> ScreenedParty.hit(hit, today))
                                        .build()))
                .build();
    }
}
