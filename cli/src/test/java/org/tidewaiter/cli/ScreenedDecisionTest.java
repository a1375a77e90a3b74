package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A consignment is decided with its parties compared with the lists in force")
class ScreenedDecisionTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("tidewaiter.root", ".."), "examples");

    private static final String OWN = """
            id,name,type,country,birth_date,measure,remarks
            C-2,Erika Erfunden,person,AT,%s,ask the compliance desk,%s
            """;

    @TempDir
    Path folder;

    private CommandLine commands;

    @BeforeEach
    void start() {
        commands = CommandLine.at(folder.resolve("home"));
    }

    private void takeIn(String format, Path list, String day) {
        assertThat(commands.run("watchlists", "import", "--format", format, "--date", day, list.toString())
                        .exit())
                .isZero();
    }

    private void examples() {
        takeIn("cn", EXAMPLES.resolve("watchlists/prc-lists.csv"), "2026-11-01");
        takeIn("csv", EXAMPLES.resolve("watchlists/own-list.csv"), "2026-11-01");
    }

    /** The company's own list with one person in it. */
    private void own(String born, String remarks) throws IOException {
        takeIn("csv", Files.writeString(folder.resolve("own.csv"), OWN.formatted(born, remarks)), "2026-11-01");
    }

    /** Asks on a day on which the lists are young enough. */
    private CommandLine.Result check(String example, String... more) {
        return checkOn("2026-11-23T10:00:00Z", example, more);
    }

    private CommandLine.Result checkOn(String instant, String example, String... more) {
        List<String> args = Stream.concat(
                        Stream.of("check", EXAMPLES.resolve(example + ".json").toString(), "--recorded", instant),
                        Stream.of(more))
                .toList();
        return commands.run(args.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            listed-consignee       | 12 | matched name “Nowhere Optics”
            listed-consignee       | 12 | prohibited: export control list · CN-CONTROL:INV-C-001
            listed-consignee-books | 0  | the export control list reaches other goods than these: shown only
            not-the-listed-consignee | 11 | matched name “Erika Erfunden”
            not-the-listed-consignee | 11 | show that “Erika Erfunden” is not “Erika Erfunden” (OWN:C-2)
            """)
    @DisplayName("Who is on a list is named with the alias that matched, and with what follows for these goods")
    void listed(String example, int exit, String shown) {
        examples();

        CommandLine.Result result = check(example);

        assertThat(result.exit()).isEqualTo(exit);
        assertThat(result.out().replaceAll("\\s+", " ")).contains(shown);
    }

    @Test
    @DisplayName(
            "Without a list, a consignment that names a party is held, and one that names nobody is answered as ever")
    void noList() throws IOException {
        assertThat(check("listed-consignee-books", "--json").out())
                .contains("\"disposition\":\"HOLD\"", "\"screeningState\":\"no-watchlist\"");
        String nobody = """
                { "id": "N", "date": "2026-03-02", "from": "CN", "to": "US", "lines": [ { "description": "printed books" } ] }
                """;
        Path file = Files.writeString(folder.resolve("nobody.json"), nobody);
        assertThat(commands.run("check", file.toString()).exit()).isZero();
    }

    @Test
    @DisplayName("A list that is too old holds what would have left")
    void stale() {
        examples();

        CommandLine.Result result = checkOn("2027-03-01T10:00:00Z", "listed-consignee-books");

        assertThat(result.exit()).isEqualTo(11);
        assertThat(result.out()).contains("the list CN is of 2026-11-01, older than the 60 days");
        assertThat(checkOn("2027-03-01T10:00:00Z", "listed-consignee-books", "--json")
                        .out())
                .contains("\"screeningState\":\"stale\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parties", "version.json", "in-force"})
    @DisplayName("A store that is damaged holds what would have left, with the reason")
    void damaged(String part) throws IOException {
        examples();
        try (Stream<Path> files = Files.walk(folder.resolve("home/watchlists"))) {
            for (Path file : files.filter(path -> path.endsWith(part)).toList()) {
                Files.writeString(file, "gone");
            }
        }

        CommandLine.Result result = check("listed-consignee-books", "--json");

        assertThat(result.exit()).isEqualTo(11);
        assertThat(result.out()).contains("\"disposition\":\"HOLD\"", "\"screeningState\":\"failed\"");
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"Ltd", "A.", "!!!", "\ud83d\ude00", "\u200b\u200d", "Mr.", "TO ORDER", "Unknown", "不详"})
    @DisplayName(
            "A party with a name that tells nobody from anybody was not compared, and what would have left is held")
    void nameless(String name) throws IOException {
        examples();
        Path consignment = Files.writeString(folder.resolve("nameless.json"), """
                { "from": "CN", "to": "JP", "date": "2026-11-20", "parties": [ { "role": "consignee", "name": "%s" } ],
                  "lines": [ { "line": 1, "description": "printed books" } ] }
                """.formatted(name));

        CommandLine.Result result = commands.run("check", consignment.toString(), "--recorded", "2026-11-23T10:00:00Z");

        assertThat(result.exit()).isEqualTo(11);
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains("(party 1) tells one bearer from another, so that it could not be compared with the lists");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CN, false", "US, true"})
    @DisplayName("Where none of the lists is of a state whose law was tested, that stands among what is not covered")
    void missingList(String from, boolean told) throws IOException {
        examples();
        Path consignment = Files.writeString(folder.resolve("parties.json"), """
                { "from": "%s", "to": "JP", "date": "2026-11-20", "parties": [ { "role": "consignee", "name": "Harmless Bakery" } ],
                  "lines": [ { "line": 1, "description": "printed books" } ] }
                """.formatted(from));

        String said = commands.run("check", consignment.toString(), "--recorded", "2026-11-23T10:00:00Z")
                .out()
                .replaceAll("\\s+", " ");

        assertThat(said.contains("no list of restricted parties of US has been imported: nobody was compared with one"))
                .isEqualTo(told);
    }

    @Test
    @DisplayName("A decision with lists is made again byte for byte, also when other lists are in force by then")
    void replay() throws IOException {
        examples();
        Path decision = Files.writeString(
                folder.resolve("decision.json"),
                check("listed-consignee", "--json").out());
        takeIn(
                "csv",
                Files.writeString(folder.resolve("other.csv"), OWN.formatted("1990-01-01", "another")),
                "2026-11-20");

        CommandLine.Result result = commands.run("replay", decision.toString());

        assertThat(result.out()).isEqualTo("The same, byte for byte: STOP.\n");
        assertThat(result.exit()).isZero();
    }

    @Test
    @DisplayName(
            "A list that was imported by mistake is dropped; without another one a consignment that names a party holds")
    void dropped() {
        examples();

        CommandLine.Result dropped = commands.run("watchlists", "drop", "CN");

        assertThat(dropped.exit()).isZero();
        assertThat(dropped.out().replaceAll("\\s+", " "))
                .contains("CN is no longer in force: 4 parties")
                .contains("Nobody is compared with it until it is imported again")
                .doesNotContain("the last list");
        assertThat(check("listed-consignee").out()).doesNotContain("INV-C-001");
        assertThat(commands.run("watchlists", "list", "CN").out()).contains("kept, not in force");
        assertThat(commands.run("watchlists", "drop", "CN").exit()).isEqualTo(2);
        assertThat(commands.run("watchlists", "drop", "OWN").out().replaceAll("\\s+", " "))
                .contains("It was the last list in force");
        assertThat(check("listed-consignee-books").exit()).isEqualTo(11);
        takeIn("cn", EXAMPLES.resolve("watchlists/prc-lists.csv"), "2026-11-01");
        assertThat(check("listed-consignee").out()).contains("INV-C-001");
    }

    @Nested
    @DisplayName("Not this person, because …")
    class Dismissing {

        @BeforeEach
        void dismissed() throws IOException {
            own("1980-01-01", "gave a false end use");
            assertThat(check("not-the-listed-consignee").exit()).isEqualTo(11);
        }

        private CommandLine.Result dismiss(String party, String listed, String why) {
            return commands.run(
                    "watchlists",
                    "dismiss",
                    EXAMPLES.resolve("not-the-listed-consignee.json").toString(),
                    "--party",
                    party,
                    "--listed",
                    listed,
                    "--by",
                    "desk 4",
                    "--why",
                    why,
                    "--recorded",
                    "2026-11-22T10:00:00Z");
        }

        @Test
        @DisplayName("What a person dismissed holds no longer; who did it, when and why stays in the answer")
        void holdsNoLonger() {
            CommandLine.Result kept = dismiss("1", "OWN:C-2", "born 1991, passport seen");

            assertThat(kept.exit()).isZero();
            assertThat(kept.out())
                    .contains("“Erika Erfunden” is not “Erika Erfunden” (OWN:C-2), found by desk 4: born 1991");
            CommandLine.Result after = check("not-the-listed-consignee");
            assertThat(after.exit()).isZero();
            assertThat(after.out().replaceAll("\\s+", " "))
                    .contains(
                            "desk 4 found on 2026-11-22T10:00:00Z that it is somebody else: born 1991, passport seen");
        }

        @Test
        @DisplayName("It survives a new version of the list in which the record is the same")
        void survives() throws IOException {
            dismiss("1", "OWN:C-2", "born 1991, passport seen");
            own("1980-01-01", "the same record with another remark");

            assertThat(check("not-the-listed-consignee").exit()).isZero();
        }

        @Test
        @DisplayName("It lapses when what identifies the listed person has changed, and the answer says so")
        void lapses() throws IOException {
            dismiss("1", "OWN:C-2", "born 1991, passport seen");
            own("1991-05-05", "gave a false end use");

            CommandLine.Result after = check("not-the-listed-consignee");

            assertThat(after.exit()).isEqualTo(11);
            assertThat(after.out().replaceAll("\\s+", " ")).contains("the listed record has changed since");
        }

        @Test
        @DisplayName("It is about this pair only: the listed person is still found under another name or number")
        void pairOnly() throws IOException {
            dismiss("1", "OWN:C-2", "born 1991, passport seen");
            String other = Files.readString(EXAMPLES.resolve("not-the-listed-consignee.json"))
                    .replace("\"country\": \"AT\"", "\"country\": \"AT\", \"birthDate\": \"1980-01-01\"");
            Path file = Files.writeString(folder.resolve("other.json"), other);

            assertThat(commands.run("check", file.toString(), "--recorded", "2026-11-23T10:00:00Z")
                            .exit())
                    .isEqualTo(11);
        }

        /** A consignment for somebody of the listed name, of whom no more is said than {@code more}. */
        private Path namesake(String id, String more) throws IOException {
            return Files.writeString(
                    folder.resolve(id + ".json"), """
                    { %s "from": "CN", "to": "AT", "date": "2026-11-20",
                      "parties": [ { "role": "consignee", "name": "Erika Erfunden", "country": "AT"%s } ],
                      "lines": [ { "line": 1, "description": "printed books, novels in paperback" } ] }
                    """.formatted(id.isEmpty() ? "" : "\"id\": \"" + id + "\",", more));
        }

        private CommandLine.Result dismiss(Path consignment) {
            return commands.run(
                    "watchlists",
                    "dismiss",
                    consignment.toString(),
                    "--party",
                    "0",
                    "--listed",
                    "OWN:C-2",
                    "--by",
                    "desk 4",
                    "--why",
                    "seen");
        }

        private int exit(Path consignment) {
            return commands.run("check", consignment.toString(), "--recorded", "2026-11-23T10:00:00Z")
                    .exit();
        }

        @Test
        @DisplayName(
                "A party of which no more than name and country is stated is dismissed for that consignment only, and that is said")
        void namesakes() throws IOException {
            Path one = namesake("N-1", "");
            Path other = namesake("N-2", "");

            CommandLine.Result kept = dismiss(one);

            assertThat(kept.exit()).isZero();
            assertThat(kept.out().replaceAll("\\s+", " "))
                    .contains(
                            "This holds for the consignment N-1 only: neither birth date nor number nor address is stated");
            assertThat(exit(one)).isZero();
            assertThat(exit(other)).isEqualTo(11);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    ", \"birthDate\": \"1980-01-02\"",
                    ", \"address\": \"700 Real Street\"",
                    ", \"identifiers\": { \"passport\": \"U1234567\" }"
                })
        @DisplayName(
                "A party that is told from its namesakes is dismissed wherever it is named again, and its namesakes are not")
        void identified(String more) throws IOException {
            assertThat(dismiss(namesake("N-1", more)).exit()).isZero();

            assertThat(exit(namesake("N-2", more))).isZero();
            assertThat(exit(namesake("N-3", ""))).isEqualTo(11);
            assertThat(exit(namesake(
                            "N-4",
                            more.replace("-02", "-03").replace("Real", "Other").replace("U1", "U2"))))
                    .isEqualTo(11);
        }

        @Test
        @DisplayName(
                "With no more than name and country, and no id of the consignment, nothing could be bound: it is refused")
        void nothingToBindTo() throws IOException {
            CommandLine.Result result = dismiss(namesake("", ""));

            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains("the consignment has no id to which the dismissal could be bound");
            assertThat(folder.resolve("home/dismissals.jsonl")).doesNotExist();
        }

        @Test
        @DisplayName("An older dismissal that would free every namesake frees nobody")
        void freesEverybody() throws IOException {
            Path one = namesake("N-1", "");
            dismiss(one);
            Path file = folder.resolve("home/dismissals.jsonl");
            Files.writeString(file, Files.readString(file).replace("\"consignment\":\"N-1\",", ""));

            assertThat(exit(one)).isEqualTo(11);
        }

        @Test
        @DisplayName("A file of which a line cannot be read is not written to; the line is named")
        void damagedFile() throws IOException {
            dismiss("1", "OWN:C-2", "born 1991, passport seen");
            Path file = folder.resolve("home/dismissals.jsonl");
            String damaged = Files.readString(file) + "{\"who\":{\"na\n";
            Files.writeString(file, damaged);

            CommandLine.Result result = dismiss("1", "OWN:C-2", "once more");

            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains("dismissals.jsonl:2");
            assertThat(file).hasContent(damaged);
        }

        @ParameterizedTest(name = "{0} {1} “{2}”: {3}")
        @CsvSource({
            "7, OWN:C-2, seen, nobody is named at \"7\"",
            "1, OWN:C-9, seen, that party was not taken for \"OWN:C-9\"",
            "1, OWN:C-2, ' ', expected on what grounds"
        })
        @DisplayName("A dismissal of nobody, of no hit or without grounds is refused, and nothing is kept")
        void refused(String party, String listed, String why, String said) {
            CommandLine.Result result = dismiss(party, listed, why);

            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains(said);
            assertThat(folder.resolve("home/dismissals.jsonl")).doesNotExist();
        }
    }
}
