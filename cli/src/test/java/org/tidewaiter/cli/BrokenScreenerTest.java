package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.decision.ScreeningState;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.ListImport;
import org.tidewaiter.rulebook.watchlist.PartyFile;
import org.tidewaiter.rulebook.watchlist.Watchlists;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;

@DisplayName("A screener that breaks while it is asked clears nobody")
class BrokenScreenerTest {

    private static final String BOOKS = """
            { "id": "B", "date": "2026-11-20", "from": "CN", "to": "AT",
              "parties": [ { "role": "exporter", "name": "Harmless Bakery" }, { "role": "consignee", "name": "%s" } ],
              "lines": [ { "description": "printed books" } ] }
            """;

    @TempDir
    private Path folder;

    private final Rulebook rulebook = Rulebooks.standard();
    private Decider decider = new Decider(rulebook, new ListsInForce.None());

    /** The parties of a file whose medium fails once the tables are made. */
    private static final class FailingMedium extends AbstractList<ListedParty> {

        private final PartyFile file;
        private boolean failing;

        FailingMedium(PartyFile file) {
            this.file = file;
        }

        @Override
        public ListedParty get(int index) {
            if (failing) {
                throw new IllegalStateException("the medium does not answer");
            }
            return file.party(index);
        }

        @Override
        public int size() {
            return file.size();
        }
    }

    @BeforeEach
    void listThatFailsLater() throws IOException {
        Path csv = Files.writeString(folder.resolve("own.csv"), "id,name,type\n1,Erika Erfunden,person\n");
        Watchlists store = new Watchlists(folder.resolve("store"));
        store.take(new ListImport(
                ListFormat.CSV,
                List.of(new ListFile("own.csv", () -> Files.newInputStream(csv))),
                Optional.of("OWN"),
                "by hand",
                Optional.of(LocalDate.of(2026, 11, 20)),
                Optional.empty(),
                Instant.parse("2026-11-20T09:00:00Z")));
        FailingMedium parties = new FailingMedium(store.parties(store.inForce().getFirst()));
        Screener screener = new Screener(rulebook.names(), rulebook.matching(), parties);
        parties.failing = true;
        ListState state = new ListState("OWN", "sha256:0", LocalDate.of(2026, 11, 20), 60, 1);
        decider = new Decider(rulebook, new ListsInForce.Loaded("sha256:0", List.of(state), screener));
    }

    private Decision decide(String consignee) {
        ConsignmentReader reader =
                new ConsignmentReader(new Attributes(rulebook.law().attributes()), LocalDate.of(2026, 11, 23));
        return switch (reader.read(BOOKS.formatted(consignee).getBytes(StandardCharsets.UTF_8))) {
            case Reading.Understood<Consignment>(var consignment) ->
                decider.decide(consignment, Circumstances.at(Instant.parse("2026-11-23T09:00:00Z")));
            case Reading.Refused<?>(var problems) -> throw new AssertionError(problems);
        };
    }

    @Test
    @DisplayName("Who comes near a record that cannot be read holds the consignment, which says whom and why")
    void holds() {
        Decision decision = decide("Erika Erfunden");

        assertThat(decision.disposition()).isEqualTo(Disposition.HOLD);
        assertThat(decision.screening().state()).isEqualTo(ScreeningState.FAILED);
        assertThat(decision.screening().because().toString())
                .contains("parties[1]", "the medium does not answer")
                .doesNotContain("parties[0]");
        assertThat(decision.determinations()).isNotEmpty();
    }

    @Test
    @DisplayName("Nobody comes near it: nothing broke")
    void released() {
        assertThat(decide("Hans Harmlos").disposition()).isEqualTo(Disposition.RELEASE);
    }
}
