package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

@DisplayName("A party is compared with the lists of restricted parties")
class ScreenTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("tidewaiter.root", ".."), "examples", "watchlists");

    @TempDir
    Path folder;

    private CommandLine commands;

    @BeforeEach
    void lists() {
        commands = CommandLine.at(folder.resolve("home"));
        String[] asOf = {"--date", "2026-11-01"};
        run(
                asOf,
                "watchlists",
                "import",
                "--format",
                "cn",
                EXAMPLES.resolve("prc-lists.csv").toString());
        run(
                asOf,
                "watchlists",
                "import",
                "--format",
                "csv",
                EXAMPLES.resolve("own-list.csv").toString());
    }

    private void run(String[] last, String... first) {
        String[] all = Stream.concat(Stream.of(first), Stream.of(last)).toArray(String[]::new);
        assertThat(commands.run(all).exit()).isZero();
    }

    /** Asks on a day on which the lists are young enough. */
    private CommandLine.Result screen(String... more) {
        return commands.run(Stream.concat(Stream.of("screen", "--date", "2026-11-23"), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NOWHERE EXAMPLE OPTICS INC  | 12 | CN-CONTROL INV-C-001
            乌有示例光学公司            | 12 | CN-CONTROL INV-C-001
            NEO Inc                     | 12 | CN-CONTROL INV-C-001
            Ficticious Rotors           | 12 | CN-CONTROL INV-C-002
            ERFUNDEN, Erika             | 12 | OWN C-2
            M/V Imaginary               | 12 | OWN C-3
            Harmless Bakery             | 0  | no listed name stands close enough
            Hans Harmlos                | 0  | no listed name stands close enough
            """)
    @DisplayName("Listed parties are found by name, alias, script and with slips; others are not")
    void found(String name, int exit, String shown) {
        CommandLine.Result result = screen(name);

        assertThat(result.exit()).isEqualTo(exit);
        assertThat(result.out()).contains(shown);
        assertThat(result.err()).isEmpty();
    }

    @Test
    @DisplayName("An answer shows the list, the matched alias, the measure, the reasons, and how old the lists are")
    void page() {
        assertThat(screen("Ficticious Rotors", "--country", "US").out())
                .startsWith("match · one listed party may be “Ficticious Rotors”\n")
                .contains(" · CN-CONTROL INV-C-002 · Fictitious Rotor Works LLC\n")
                .containsPattern("matched name +Fictitious Rotors, an alias\n")
                .containsPattern("listed as +organisation, US\n")
                .containsPattern("measure +control list, invented batch 1, from 2025-11-10, until 2026-11-10, ended\n")
                .containsPattern("measure +control list, invented batch 1, from 2026-11-11, in force\n")
                .containsPattern("typo +[+-]\\d\\.\\d\\d  ficticious – fictitious\n")
                .containsPattern("same country +[+-]\\d\\.\\d\\d  US\n")
                .containsPattern("CN +4 parties  2026-11-01  22 days old  in force \\(up to 60 days\\)\n");
    }

    @Test
    @DisplayName("In Chinese too")
    void chinese() {
        assertThat(screen("虚构旋翼工场", "--lang", "zh").out())
                .startsWith("相符：有1个名单主体可能是“虚构旋翼工场”\n")
                .contains("CN-CONTROL INV-C-002")
                .containsPattern("措施 +control list, invented batch 1、自2026-11-11、有效\n");
        assertThat(screen("Harmless Bakery", "--lang", "zh").out()).contains("未命中不等于排除风险");
    }

    @Test
    @DisplayName("No hit is said not to be a clearance")
    void noClearance() {
        assertThat(screen("Harmless Bakery").out()).contains("No hit is not a clearance.");
    }

    @Test
    @DisplayName("As JSON it says state, verdict, every hit with reasons, and the lists with their age")
    void json() {
        String json = screen("Erika Erfunden", "--birth-date", "1980-01-01", "--country", "AT", "--json")
                .out();

        assertThat(json)
                .startsWith(
                        "{\"name\":\"Erika Erfunden\",\"type\":\"person\",\"country\":[\"AT\"],\"birthDate\":\"1980-01-01\","
                                + "\"screeningState\":\"done\",\"verdict\":\"match\",\"hits\":[{\"list\":\"OWN\",\"entity\":\"C-2\"")
                .contains("\"alias\":\"Erika Erfunden\",\"quality\":\"primary\",\"score\":0.9")
                .contains("birth-date-same: 1980-01-01 (+", "\"circumstance\":\"country-same\"")
                .contains("\"list\":\"CN\",\"hash\":\"sha256:", "\"ageDays\":22,\"allowedDays\":60,\"stale\":false");
        assertThat(screen("Harmless Bakery", "--json").out()).contains("\"verdict\":\"no\",\"hits\":[]");
    }

    @Test
    @DisplayName("Another date of birth lowers the score, the same raises it; a number in common makes somebody look")
    void corroboration() {
        double same = score("Erika Erfunden", "--birth-date", "1980-01-01");
        double alone = score("Erika Erfunden", "--type", "person");
        double other = score("Erika Erfunden", "--birth-date", "1951-07-30");
        assertThat(same).isGreaterThan(alone);
        assertThat(alone).isGreaterThan(other);

        CommandLine.Result number = screen("Somebody Quite Different", "--identifiers", "registration: hrb 000000");
        assertThat(number.exit()).isEqualTo(11);
        assertThat(number.out()).contains("same number", "A number in common makes it at least 0.5000");
    }

    private double score(String... more) {
        String json = screen(Stream.concat(Stream.of(more), Stream.of("--json")).toArray(String[]::new))
                .out();
        int at = json.indexOf("\"score\":");
        return at < 0 ? 0 : Double.parseDouble(json.substring(at + 8, json.indexOf(',', at)));
    }

    @Nested
    @DisplayName("What cannot be relied on never looks like “not listed”")
    class FailClosed {

        @Test
        @DisplayName("Without a list there is no answer, and the way to one is named")
        void none() {
            CommandLine.Result result = screen(
                    "Harmless Bakery", "--watchlists", folder.resolve("nothing").toString());

            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .contains("no list of restricted parties is in force in", "watchlists import --format F FILE");
            assertThat(screen(
                                    "Harmless Bakery",
                                    "--json",
                                    "--watchlists",
                                    folder.resolve("nothing").toString())
                            .out())
                    .isEmpty();
        }

        @Test
        @DisplayName("A list that cannot be read is no answer either")
        void damaged() throws IOException {
            Path list =
                    folder.resolve("home").resolve("watchlists").resolve("OWN").resolve("in-force");
            Files.writeString(list, "damaged\n");

            CommandLine.Result result = screen("Harmless Bakery");

            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("cannot be read", "nobody was compared");
        }

        @Test
        @DisplayName("A list that is too old is told, and without a hit somebody must look")
        void stale() {
            CommandLine.Result none = commands.run("screen", "Harmless Bakery", "--date", "2027-03-01");
            CommandLine.Result hit = commands.run("screen", "Nowhere Optics", "--date", "2027-03-01");

            assertThat(none.exit()).isEqualTo(11);
            assertThat(none.out())
                    .startsWith("open · no listed name stands close enough to “Harmless Bakery”, but a list is too old")
                    .contains("TOO OLD: more than 60 days");
            assertThat(hit.exit()).isEqualTo(12);
            assertThat(hit.out()).contains("TOO OLD: more than 60 days");
            assertThat(commands.run("screen", "Harmless Bakery", "--date", "2027-03-01", "--json")
                            .out())
                    .contains("\"screeningState\":\"stale\",\"verdict\":\"no\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"A.", "Ltd", "GmbH & Co. KG", "A Co", "Mr."})
        @DisplayName("A name in which nothing tells one bearer from another cannot be compared: somebody must look")
        void tellsNothing(String name) {
            CommandLine.Result result = screen(name);

            assertThat(result.exit()).isEqualTo(11);
            assertThat(result.out()).contains("nothing in “" + name + "” tells one bearer from another");
        }
    }

    @Test
    @DisplayName("Everything that is wrong with what was typed is told at once")
    void badInput() {
        CommandLine.Result result = commands.run(
                "screen",
                "\u0007x",
                "--type",
                "ship",
                "--country",
                "UK",
                "--birth-date",
                "2026-02-30",
                "--date",
                "heute");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .contains("5 problems")
                .contains("\"NAME\"  found the control character U+0007 in a text")
                .contains("--type  found \"ship\"")
                .contains(
                        "--country  found \"UK\"; expected an ISO 3166-1 alpha-2 country code, such as CN; perhaps GB")
                .contains("--birth-date  found \"2026-02-30\"")
                .contains("--date  found “heute”");
        assertThat(screen("The Ship", "--type", "vessel", "--birth-date", "1980-01-01")
                        .err())
                .contains("--birth-date  found a date of birth of a vessel; expected nothing; only people are born");
        assertThat(commands.run("screen").exit()).isEqualTo(2);
        assertThat(screen("   ").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE parties; --",
                "=cmd|' /C calc'!A0",
                "12345",
                "GmbH & Co. KG",
                "\u202eakirE\u202c",
                "\u200d\u200bx\u200d",
                "@@@1",
                "ﷺ",
                "\uD83D\uDEA2 ship"
            })
    @DisplayName("Whatever a name is made of, there is an answer")
    void nasty(String name) {
        assertThat(screen(name).exit()).isIn(0, 11, 12);
        assertThat(screen(name.repeat(300 / name.length())).exit()).isIn(0, 11, 12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erik\u0430 \u0415rfunden",
                "\u202eErika Erfunden\u202c",
                "Eri\u200dka\u200b Erfun\u00adden",
                "Erika\u00a0Erfunden",
                "\uff25\uff52\uff49\uff4b\uff41 Erfunden",
                "ErikaErfunden"
            })
    @DisplayName("Look-alike letters, marks that nobody sees and lost blanks hide nobody")
    void disguised(String name) {
        assertThat(screen(name).exit()).isEqualTo(12);
    }

    @Test
    @DisplayName(
            "A batch has one row for each hit, and one with an empty list where there is none; other columns stand behind")
    void batch() throws IOException {
        Path in = write("parties.csv", """
                id,name,type,country,birthDate,branch
                1,Nowhere Optics,organisation,US,,=north()
                2,Harmless Bakery,,,,south
                3,Erika Erfunden,person,AT,1980-01-01,
                4,Erika Erfunden,person,Austria,1.1.1980,
                """);
        Path out = folder.resolve("hits.csv");
        Path rejects = folder.resolve("rejects.csv");

        CommandLine.Result result =
                screen("--batch", in.toString(), "--out", out.toString(), "--rejects", rejects.toString());

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("3 rows answered", "2 match, 0 possible, 1 no match; 1 without an answer");
        List<String> rows = Files.readAllLines(out);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).isEqualTo("id,name,list,entity,listed,alias,score,verdict,because,branch");
        assertThat(rows.get(1))
                .startsWith("1,Nowhere Optics,CN-CONTROL,INV-C-001,Nowhere Example Optics Inc.,Nowhere Optics,0.9")
                .contains(",match,same: nowhere (")
                .endsWith(",'=north()");
        assertThat(rows.get(2))
                .isEqualTo("2,Harmless Bakery,,,,,,no,"
                        + "\"no name on the lists stands close enough, which is not a clearance\",south");
        assertThat(rows.get(3)).startsWith("3,Erika Erfunden,OWN,C-2,Erika Erfunden,Erika Erfunden,0.9");
        assertThat(Files.readAllLines(rejects))
                .anyMatch(row -> row.startsWith("5,country,"))
                .anyMatch(row -> row.startsWith("5,birthDate,"));
    }

    @Test
    @DisplayName("Columns of the contract alone give the columns of the contract alone; JSON Lines give the same hits")
    void columns() throws IOException {
        Path table = write("parties.csv", "id,name,type,country,birthDate\n1,Nowhere Optics,,,\n");
        Path lines = write("parties.jsonl", "{\"id\":\"1\",\"name\":\"Nowhere Optics\"}\n");

        screen("--batch", table.toString(), "--out", folder.resolve("a.csv").toString());
        screen("--batch", lines.toString(), "--out", folder.resolve("b.csv").toString());

        assertThat(Files.readAllLines(folder.resolve("a.csv")))
                .first()
                .isEqualTo("id,name,list,entity,listed,alias,score,verdict,because");
        assertThat(folder.resolve("b.csv")).hasSameTextualContentAs(folder.resolve("a.csv"));
    }

    @Test
    @DisplayName("A batch against lists that are too old says so in every row without a hit, and ends with 3")
    void staleBatch() throws IOException {
        Path in = write("parties.csv", "name\nHarmless Bakery\n");
        Path out = folder.resolve("hits.csv");

        CommandLine.Result result =
                commands.run("screen", "--batch", in.toString(), "--out", out.toString(), "--date", "2027-03-01");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("the list CN of 2026-11-01 is older than 60 days");
        assertThat(Files.readAllLines(out).getLast()).contains("the list CN of 2026-11-01 is too old");
    }

    @Test
    @DisplayName("A column that is nearly one that is understood is refused, not carried through unread")
    void nearly() throws IOException {
        Path in = write("parties.csv", "id,name,birth_date\n1,Erika Erfunden,1980-01-01\n");

        CommandLine.Result result = screen("--batch", in.toString(), "--out", "-");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("column birth_date  found an unknown column; expected perhaps \"birthDate\"");
    }

    @Test
    @DisplayName("The same files again do not make a list younger, and how to say that it is current is shown")
    void fetchedAnew() throws IOException {
        String[] again = {
            "watchlists",
            "import",
            "--format",
            "csv",
            write("own.csv", "name\nNowhere Optics\n").toString()
        };
        commands.run(again);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.endsWith("version.json")).toList()) {
                String today = LocalDate.now(ZoneOffset.UTC).toString();
                Files.writeString(file, Files.readString(file).replace("\"asOf\":\"" + today, "\"asOf\":\"2025-01-01"));
            }
        }

        String said = commands.run(again).out().replaceAll("\\s+", " ");

        assertThat(said).contains("nothing changed", "It still counts as of 2025-01-01.", "--date 2");
    }

    @Test
    @DisplayName("So is such a field in JSON Lines, in its row")
    void nearlyField() throws IOException {
        Path in = write("parties.jsonl", """
                {"name":"Erika Erfunden","birthdate":"1991-05-05"}
                {"name":"Harmless Bakery","colour":"blue"}
                """);

        CommandLine.Result result = screen("--batch", in.toString(), "--out", "-");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("/birthdate: found an unknown field; expected perhaps \"birthDate\"");
        assertThat(result.out()).contains("\"colour\":\"blue\"").doesNotContain("Erika");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
