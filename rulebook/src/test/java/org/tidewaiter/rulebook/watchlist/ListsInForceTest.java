package org.tidewaiter.rulebook.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.rulebook.watchlist.format.Told.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;

@DisplayName("The lists in force, as a check is given them")
class ListsInForceTest {

    private static final Rulebook RULEBOOK = Rulebooks.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private Watchlists lists;

    @BeforeEach
    void open() {
        lists = new Watchlists(folder.resolve("watchlists"));
    }

    private ListVersion take(String list, String content) throws IOException {
        ListImport.Outcome outcome = lists.take(new ListImport(
                ListFormat.CSV,
                List.of(file("own.csv", content)),
                Optional.of(list),
                "by hand",
                Optional.of(DAY),
                Optional.empty(),
                Instant.parse("2026-11-23T09:00:00Z")));
        assertThat(outcome).isInstanceOf(ListImport.Outcome.Kept.class);
        return ((ListImport.Outcome.Kept) outcome).version();
    }

    private ListsInForce.Loaded loaded() {
        ListsInForce all = lists.load(RULEBOOK);
        assertThat(all).isInstanceOf(ListsInForce.Loaded.class);
        return (ListsInForce.Loaded) all;
    }

    private static List<String> hits(ListsInForce.Loaded lists, String name) {
        return lists.screener().screen(Subject.named(name, EntityKind.ORGANISATION)).stream()
                .map(ListsInForceTest::told)
                .toList();
    }

    private static String told(Hit hit) {
        return hit.party().list() + " " + hit.party().id();
    }

    @Test
    @DisplayName("Where nothing was imported there is no list")
    void none() throws IOException {
        assertThat(lists.load(RULEBOOK)).isEqualTo(new ListsInForce.None());

        Files.createDirectories(folder.resolve("watchlists"));
        assertThat(lists.load(RULEBOOK)).isEqualTo(new ListsInForce.None());
    }

    @Test
    @DisplayName("All lists are searched at once, and each says how old it is and how old it may be")
    void all() throws IOException {
        ListVersion ships = take("OWN-SHIPS", "id,name\n1,Nowhere Optics\n2,Imaginary Star\n");
        ListVersion debtors = take("OWN-DEBTORS", "id,name\n1,Nowhere Optics Ltd\n");

        ListsInForce.Loaded loaded = loaded();

        assertThat(loaded.hash()).isEqualTo(Watchlists.hash(List.of(ships, debtors)));
        assertThat(loaded.lists())
                .containsExactly(
                        new ListState("OWN-DEBTORS", debtors.hash(), DAY, 365, 1),
                        new ListState("OWN-SHIPS", ships.hash(), DAY, 365, 2));
        assertThat(hits(loaded, "Nowhere Optics")).containsExactlyInAnyOrder("OWN-DEBTORS 1", "OWN-SHIPS 1");
        assertThat(loaded.lists().getFirst().isStale(DAY.plusDays(365))).isFalse();
        assertThat(loaded.lists().getFirst().isStale(DAY.plusDays(366))).isTrue();
    }

    @Test
    @DisplayName("A new version takes the place of the one before")
    void replaced() throws IOException {
        take("OWN", "id,name\n1,Nowhere Optics\n");
        String former = loaded().hash();
        take("OWN", "id,name\n1,Figment Rotors\n");

        assertThat(loaded().hash()).isNotEqualTo(former);
        assertThat(hits(loaded(), "Nowhere Optics")).isEmpty();
        assertThat(hits(loaded(), "Figment Rotors")).containsExactly("OWN 1");
    }

    @DisplayName("What is damaged is told, and nobody is cleared")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # file       | damage   | reason
            parties      | flipped  | damaged
            parties      | cut      | damaged
            parties      | emptied  | damaged
            parties      | deleted  | parties
            version.json | emptied  | damaged
            version.json | cut      | damaged
            version.json | deleted  | gone
            in-force     | cut      | damaged
            """)
    void damaged(String name, String damage, String reason) throws IOException {
        take("OWN-DEBTORS", "id,name\n1,Figment Rotors\n");
        ListVersion version = take("OWN", "id,name\n1,Nowhere Optics\n2,Imaginary Star\n");
        Path list = folder.resolve("watchlists/OWN");
        Path file = name.equals("in-force")
                ? list.resolve(name)
                : list.resolve(version.digits()).resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        switch (damage) {
            case "flipped" -> {
                bytes[bytes.length / 2] ^= 4;
                Files.write(file, bytes);
            }
            case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
            case "emptied" -> Files.write(file, new byte[0]);
            default -> Files.delete(file);
        }

        ListsInForce lists = this.lists.load(RULEBOOK);

        assertThat(lists).isInstanceOf(ListsInForce.Failed.class);
        assertThat(((ListsInForce.Failed) lists).reason()).contains(reason);
    }

    @Test
    @DisplayName("A list whose rows of switches are gone, while its versions are there, is damage; an import mends it")
    void switchesGone() throws IOException {
        take("OWN", "id,name\n1,Nowhere Optics\n");
        Files.delete(folder.resolve("watchlists/OWN/in-force"));

        assertThat(lists.load(RULEBOOK)).isInstanceOf(ListsInForce.Failed.class);

        take("OWN", "id,name\n1,Nowhere Optics\n");
        assertThat(hits(loaded(), "Nowhere Optics")).containsExactly("OWN 1");
    }

    @Test
    @DisplayName("A file where the folder should be is not the absence of lists")
    void noFolder() throws IOException {
        Files.writeString(folder.resolve("watchlists"), "");

        assertThat(lists.load(RULEBOOK)).isInstanceOf(ListsInForce.Failed.class);
    }
}
