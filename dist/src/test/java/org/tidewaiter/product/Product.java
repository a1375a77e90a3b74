package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.decision.CircumstancesReader;
import org.tidewaiter.exchange.decision.DecisionWriter;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.ListImport;
import org.tidewaiter.rulebook.watchlist.Watchlists;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;

/** The product as whoever embeds it has it: the standard rulebook, documents in, decisions out. */
final class Product {

    /** When every question of these tests is put: the last day up to which all law books were checked. */
    static final Instant ASKED = Instant.parse("2026-09-20T09:00:00Z");

    static final Path ROOT = Path.of(System.getProperty("tidewaiter.root", ".."));
    static final Rulebook RULEBOOK = Rulebooks.standard();

    /** The invented lists of the examples, as of the day of asking. */
    static final ListsInForce LISTS = lists();

    static final Decider DECIDER = new Decider(RULEBOOK, LISTS);

    private static final ConsignmentReader READER =
            new ConsignmentReader(new Attributes(RULEBOOK.law().attributes()), LocalDate.of(2026, 9, 20));
    private static final DecisionWriter WRITER = new DecisionWriter(RULEBOOK.texts());

    private Product() {}

    private static ListsInForce lists() {
        try {
            Watchlists store = new Watchlists(ROOT.resolve("dist/target/watchlists"));
            take(store, ListFormat.CN, "prc-lists.csv");
            take(store, ListFormat.CSV, "own-list.csv");
            return store.load(RULEBOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(Watchlists store, ListFormat format, String name) throws IOException {
        Path file = ROOT.resolve("examples/watchlists").resolve(name);
        ListImport.Outcome taken = store.take(new ListImport(
                format,
                List.of(new ListFile(name, () -> Files.newInputStream(file))),
                Optional.empty(),
                "invented",
                Optional.of(LocalDate.ofInstant(ASKED, ZoneOffset.UTC)),
                Optional.empty(),
                ASKED));
        assertThat(taken).isInstanceOf(ListImport.Outcome.Kept.class);
    }

    static Decision decide(Node document) {
        return DECIDER.decide(consignment(document), Circumstances.at(ASKED));
    }

    static Decision decide(Node document, LocalDate lawDate) {
        return DECIDER.decide(consignment(document), Circumstances.at(ASKED).withLawDate(lawDate));
    }

    static Decision decide(Node document, Circumstances circumstances) {
        return DECIDER.decide(consignment(document), circumstances);
    }

    static byte[] bytes(Decision decision) {
        return WRITER.bytes(decision);
    }

    static Consignment consignment(Node document) {
        return understood(READER.read(document));
    }

    /** Whether the reader takes {@code document} for a consignment. */
    static boolean isConsignment(Node document) {
        return READER.read(document) instanceof Reading.Understood<Consignment>;
    }

    static Node document(String json) {
        return understood(DocumentReader.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    static Node document(Path file) {
        return document(text(file));
    }

    /** What the caller knows beside a consignment, from a file that leaves the time of asking and the audience open. */
    static Circumstances circumstances(Path file) {
        Node.Builder complete = Node.fields();
        ((Node.Fields) document(file)).fields().forEach(field -> complete.add(field.name(), field.node()));
        complete.add("recorded", ASKED.toString()).add("audience", "exporter");
        return understood(CircumstancesReader.read(complete.build()));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static <T> T understood(Reading<T> reading) {
        return switch (reading) {
            case Reading.Understood<T>(T value) -> value;
            case Reading.Refused<T>(List<Problem> problems) -> fail("%s", problems);
        };
    }
}
