package org.tidewaiter.rulebook.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidewaiter.rulebook.watchlist.format.Told.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.SharedData;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;

@DisplayName("The store of lists")
class WatchlistsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final String FIRST = "id,name,country\n1,Muster Optics,IR\n2,Meier Trading,SY\n";
    private static final String SECOND = "id,name,country\n1,Muster Optics,IR; KP\n3,Huber Metals,SY\n";

    @TempDir
    private Path folder;

    private Watchlists lists;

    @BeforeEach
    void open() {
        lists = new Watchlists(folder.resolve("watchlists"));
    }

    private ListImport.Outcome take(String content) throws IOException {
        return take(content, Optional.empty(), Optional.empty());
    }

    private ListImport.Outcome take(String content, Optional<LocalDate> asOf, Optional<Integer> maxAge)
            throws IOException {
        return lists.take(new ListImport(
                ListFormat.CSV, List.of(file("own.csv", content)), Optional.empty(), "by hand", asOf, maxAge, MONDAY));
    }

    private static ListImport.Outcome.Kept kept(ListImport.Outcome outcome) {
        assertThat(outcome).isInstanceOf(ListImport.Outcome.Kept.class);
        return (ListImport.Outcome.Kept) outcome;
    }

    private ListVersion inForce() throws IOException {
        assertThat(lists.inForce()).hasSize(1);
        return lists.inForce().getFirst();
    }

    private static List<ListedParty> all(PartyFile file) {
        List<ListedParty> parties = new ArrayList<>();
        for (int i = 0; i < file.size(); i++) {
            parties.add(file.party(i));
        }
        return parties;
    }

    @Test
    @DisplayName("A folder that does not exist holds no list")
    void empty() throws IOException {
        assertThat(lists.inForce()).isEmpty();
        assertThat(lists.versions()).isEmpty();
        assertThat(lists.find("OWN")).isEmpty();
    }

    @Test
    @DisplayName("An import is in force, with its parties, its day and the files as they were published")
    void imported() throws IOException {
        ListImport.Outcome.Kept kept = kept(take(FIRST, Optional.of(LocalDate.of(2026, 11, 20)), Optional.of(30)));

        assertThat(kept.fresh()).isTrue();
        assertThat(kept.former()).isEmpty();
        ListVersion version = inForce();
        assertThat(version).isEqualTo(kept.version());
        assertThat(version.list()).isEqualTo("OWN");
        assertThat(version.parties()).isEqualTo(2);
        assertThat(version.names()).isEqualTo(2);
        assertThat(version.asOf()).isEqualTo("2026-11-20");
        assertThat(version.source()).isEqualTo("by hand");
        assertThat(all(lists.parties(version)))
                .extracting(party -> party.primary().text())
                .containsExactly("Muster Optics", "Meier Trading");
        assertThat(folder.resolve("watchlists/OWN/" + version.digits() + "/raw/own.csv"))
                .hasContent(FIRST);
    }

    @Test
    @DisplayName("The same files again change nothing; the former ones again are put in force again")
    void again() throws IOException {
        ListVersion first = kept(take(FIRST)).version();
        assertThat(kept(take(FIRST)).fresh()).isFalse();
        assertThat(lists.versions()).hasSize(1);
        assertThat(lists.find("OWN@previous")).isEmpty();

        ListVersion second = kept(take(SECOND)).version();
        assertThat(inForce()).isEqualTo(second);
        assertThat(lists.find("OWN@previous")).containsExactly(first);

        assertThat(kept(take(FIRST)).former()).contains(second);
        assertThat(inForce()).isEqualTo(first);
        assertThat(lists.find("OWN@previous")).containsExactly(second);
        assertThat(lists.versions()).hasSize(2);
    }

    @Test
    @DisplayName(
            "A list imported by mistake is dropped: its versions and when they were in force are kept, and the same import puts it back")
    void dropped() throws IOException {
        take(FIRST);
        ListVersion second = kept(take(SECOND)).version();

        assertThat(lists.drop("OWN", Instant.parse("2026-11-23T12:00:00Z"))).contains(second);

        assertThat(lists.inForce()).isEmpty();
        assertThat(lists.load(Rulebooks.standard())).isInstanceOf(ListsInForce.None.class);
        assertThat(lists.versions()).hasSize(2);
        assertThat(lists.find("OWN")).isEmpty();
        assertThat(lists.find("OWN@previous")).containsExactly(second);
        assertThat(folder.resolve("watchlists/OWN/in-force")).content().endsWith("2026-11-23T12:00:00Z dropped\n");
        assertThat(lists.drop("OWN", Instant.parse("2026-11-23T12:00:01Z"))).isEmpty();
        assertThat(lists.drop("OTHER", Instant.parse("2026-11-23T12:00:01Z"))).isEmpty();

        ListImport.Outcome.Kept again = kept(take(SECOND));
        assertThat(again.fresh()).isFalse();
        assertThat(again.switched()).isTrue();
        assertThat(inForce()).isEqualTo(second);
    }

    @Test
    @DisplayName("A damaged file changes nothing and leaves nothing behind")
    void damaged() throws IOException {
        ListVersion first = kept(take(FIRST)).version();

        ListImport.Outcome outcome = take(FIRST + "4,\"cut off");

        assertThat(outcome).isInstanceOf(ListImport.Outcome.Refused.class);
        assertThat(((ListImport.Outcome.Refused) outcome).damage().place()).isEqualTo("own.csv:4");
        assertThat(inForce()).isEqualTo(first);
        try (Stream<Path> left = Files.list(folder.resolve("watchlists"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("OWN", ".lock");
        }
    }

    @Test
    @DisplayName("A list without a party is refused: it would clear everybody")
    void nobody() throws IOException {
        ListImport.Outcome outcome = take("id,name\n");

        assertThat(outcome).isInstanceOf(ListImport.Outcome.Refused.class);
        assertThat(((ListImport.Outcome.Refused) outcome).damage().found()).isEqualTo("no party");
    }

    @Test
    @DisplayName("A file that cannot be fetched is a fault, and what was in force stays so")
    void unreadable() throws IOException {
        ListVersion first = kept(take(FIRST)).version();
        ListFile gone = new ListFile("gone.csv", () -> {
            throw new IOException("gone");
        });

        assertThatThrownBy(() -> lists.take(new ListImport(
                        ListFormat.CSV,
                        List.of(gone),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        MONDAY)))
                .isInstanceOf(IOException.class);
        assertThat(inForce()).isEqualTo(first);
    }

    @Test
    @DisplayName("Who watches hears of parties and of the share of the files, never more than all of it")
    void watched() throws IOException {
        StringBuilder many = new StringBuilder("id,name\n");
        for (int i = 0; i < 5_000; i++) {
            many.append(i).append(",Muster ").append(i).append('\n');
        }
        List<Long> parties = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        lists.take(
                new ListImport(
                        ListFormat.CSV,
                        List.of(file("own.csv", many.toString())),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        MONDAY),
                (share, read) -> {
                    shares.add(share);
                    parties.add(read);
                });

        assertThat(parties).isSorted().hasSize(5_000 / 256);
        assertThat(shares).isSorted().allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
    }

    @Test
    @DisplayName("A list is stale on the day after its allowed age")
    void stale() throws IOException {
        ListVersion version = kept(take(FIRST, Optional.of(LocalDate.of(2026, 11, 1)), Optional.empty()))
                .version();

        assertThat(version.isStale(LocalDate.of(2026, 11, 15), 14)).isFalse();
        assertThat(version.isStale(LocalDate.of(2026, 11, 16), 14)).isTrue();
        assertThat(version.age(LocalDate.of(2026, 10, 1))).isZero();

        ListVersion patient = kept(take(FIRST, Optional.of(LocalDate.of(2026, 11, 1)), Optional.of(60)))
                .version();
        assertThat(patient.hash()).isEqualTo(version.hash());
        assertThat(inForce().isStale(LocalDate.of(2026, 12, 1), 14)).isFalse();
    }

    @Test
    @DisplayName("What was added, changed and removed between two versions")
    void diff() throws IOException {
        ListVersion first = kept(take(FIRST)).version();
        ListVersion second = kept(take(SECOND)).version();

        ListDiff diff = ListDiff.of(lists.parties(first), lists.parties(second));

        assertThat(diff.added()).extracting(ListedParty::id).containsExactly("3");
        assertThat(diff.removed()).extracting(ListedParty::id).containsExactly("2");
        assertThat(diff.changed()).hasSize(1);
        assertThat(diff.changed().getFirst().after().id()).isEqualTo("1");
        assertThat(diff.changed().getFirst().fields()).containsExactly("countries");
        assertThat(ListDiff.of(lists.parties(second), lists.parties(second)).isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName("A version is found by the beginning of its hash, or by its list")
    void found() throws IOException {
        ListVersion first = kept(take(FIRST)).version();
        ListVersion second = kept(take(SECOND)).version();

        assertThat(lists.find(first.shortHash())).containsExactly(first);
        assertThat(lists.find(second.hash())).containsExactly(second);
        assertThat(lists.find("OWN")).containsExactly(second);
        assertThat(lists.find("UN")).isEmpty();
        assertThat(lists.find("")).isEmpty();
    }

    @Test
    @DisplayName("One hash stands for several versions, whatever their order")
    void hash() throws IOException {
        ListVersion first = kept(take(FIRST)).version();
        ListVersion second = kept(take(SECOND)).version();

        assertThat(Watchlists.hash(List.of(first, second)))
                .isEqualTo(Watchlists.hash(List.of(second, first)))
                .startsWith("sha256:")
                .isNotEqualTo(Watchlists.hash(List.of(first)));
    }

    @Test
    @DisplayName("A store that was damaged is a fault, never an empty store")
    void storeDamaged() throws IOException {
        ListVersion version = kept(take(FIRST)).version();
        Path parties = folder.resolve("watchlists/OWN/" + version.digits() + "/parties");
        byte[] bytes = Files.readAllBytes(parties);
        bytes[20] ^= 1;
        Files.write(parties, bytes);
        assertThatThrownBy(() -> lists.parties(version))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");

        Files.writeString(folder.resolve("watchlists/OWN/in-force"), "nonsense\n");
        assertThatThrownBy(() -> lists.inForce())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @ParameterizedTest(name = "{0}: “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
            in-force     | ''
            in-force     | nonsense
            parties      | ''
            parties      | cut
            version.json | {
            """)
    @DisplayName(
            "What is damaged makes the store unreadable, also where nothing is left of it, and the same import again mends it")
    void mended(String part, String content) throws IOException {
        ListVersion version = kept(take(FIRST)).version();
        Path list = folder.resolve("watchlists/OWN");
        Path broken = part.equals("in-force")
                ? list.resolve(part)
                : list.resolve(version.digits()).resolve(part);
        Files.writeString(broken, content);
        assertThat(lists.load(Rulebooks.standard())).isInstanceOf(ListsInForce.Failed.class);

        take(FIRST);

        assertThat(inForce()).isEqualTo(version);
        assertThat(lists.load(Rulebooks.standard())).isInstanceOf(ListsInForce.Loaded.class);
    }

    @Test
    @DisplayName("A list of a day to come is refused, for it would not grow old")
    void dayToCome() throws IOException {
        assertThat(take(FIRST, Optional.of(LocalDate.of(2026, 11, 24)), Optional.empty()))
                .isInstanceOf(ListImport.Outcome.Kept.class);

        ListImport.Outcome outcome = take(FIRST, Optional.of(LocalDate.of(2062, 11, 20)), Optional.empty());

        assertThat(outcome).isInstanceOf(ListImport.Outcome.Refused.class);
        assertThat(((ListImport.Outcome.Refused) outcome).damage().found()).isEqualTo("a list of 2062-11-20");
        assertThat(inForce().asOf()).isEqualTo("2026-11-24");
    }

    @Test
    @DisplayName("The same file given twice is refused, for every party of it would stand there twice")
    void twice() throws IOException {
        ListImport.Outcome outcome = lists.take(new ListImport(
                ListFormat.CSV,
                List.of(file("own.csv", FIRST), file("copy.csv", FIRST)),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                MONDAY));

        assertThat(outcome).isInstanceOf(ListImport.Outcome.Refused.class);
        assertThat(((ListImport.Outcome.Refused) outcome).damage().place()).isEqualTo("copy.csv");
        assertThat(lists.inForce()).isEmpty();
    }

    @Test
    @DisplayName("A place that cannot be read is told with what is wrong with it")
    void faultTold() {
        assertThat(StoreFault.told(new AccessDeniedException("lists/OWN"))).isEqualTo("lists/OWN: no permission");
        assertThat(StoreFault.told(new NoSuchFileException("lists/OWN")))
                .isEqualTo("lists/OWN: no such file or folder");
        assertThat(StoreFault.told(new FileSystemException("lists", null, "disk full")))
                .isEqualTo("lists: disk full");
    }

    @Test
    @DisplayName("Two published lists: what is read from the store is what was read from the file")
    void published() throws IOException {
        Path un = SharedData.get("watchlists/un-2026-02/UN_consolidated.xml");
        Path csl = SharedData.get("watchlists/us-csl/csl-2026-07-31-compact.json");
        ListVersion unVersion = kept(lists.take(of(ListFormat.UN_XML, un))).version();
        ListVersion cslVersion = kept(lists.take(of(ListFormat.CSL_JSON, csl))).version();

        assertThat(unVersion.parties()).isEqualTo(1_003);
        assertThat(cslVersion.parties()).isEqualTo(25_921);
        assertThat(lists.inForce()).containsExactly(unVersion, cslVersion);
        assertThat(all(lists.parties(unVersion)))
                .hasSize(1_003)
                .allSatisfy(party -> assertThat(party.list()).isEqualTo("UN"));
        assertThat(all(lists.parties(cslVersion)).stream()
                        .mapToLong(party -> party.names().size())
                        .sum())
                .isEqualTo(cslVersion.names());
    }

    private static ListImport of(ListFormat format, Path path) {
        return new ListImport(
                format,
                List.of(new ListFile(path.getFileName().toString(), () -> Files.newInputStream(path))),
                Optional.empty(),
                path.toString(),
                Optional.empty(),
                Optional.empty(),
                MONDAY);
    }
}
