package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who stands behind a party is found in holdings, under each rule as it is on the day")
class OwnersTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("tidewaiter.root", ".."), "examples", "watchlists");

    @TempDir
    Path folder;

    private CommandLine commands;

    @BeforeEach
    void lists() throws IOException {
        commands = CommandLine.at(folder.resolve("home"));
        Path american = Files.writeString(folder.resolve("el.csv"), """
                id,name,list,type
                1,Pretend Photonics Ltd,US-EL,organisation
                2,Boris Beispiel,US-SDN,person
                """);
        imported("cn", EXAMPLES.resolve("prc-lists.csv"), "CN");
        imported("csv", american, "US-CSL");
    }

    private void imported(String format, Path file, String list) {
        assertThat(commands.run(
                                "watchlists",
                                "import",
                                "--format",
                                format,
                                file.toString(),
                                "--list",
                                list,
                                "--max-age",
                                "3650",
                                "--date",
                                "2025-09-01")
                        .exit())
                .isZero();
    }

    private CommandLine.Result screen(String holdings, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("holdings.csv"), "owner,owned,share,control,of\n" + holdings);
        return commands.run(
                Stream.concat(Stream.of("screen", "Harmless Bakery", "--holdings", file.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String rows(String holdings) {
        return holdings.strip().replace(" / ", "\n") + "\n";
    }

    @ParameterizedTest(name = "{1}: {0} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Pretend Photonics,Harmless Bakery,50,,                                     | 2025-10-15 | US:affiliates                | owned     | 12
            Pretend Photonics,Harmless Bakery,49.9,,                                   | 2025-10-15 | US:affiliates                | not-owned | 0
            Pretend Photonics,Harmless Bakery,25,, / Boris Beispiel,Harmless Bakery,25,, | 2025-10-15 | US:affiliates              | owned     | 12
            Pretend Photonics,Middle,50,, / Middle,Harmless Bakery,50,,                | 2025-10-15 | US:affiliates                | owned     | 12
            Pretend Photonics,Harmless Bakery,unknown,,                                | 2025-10-15 | US:affiliates                | unknown   | 11
            Pretend Photonics,Harmless Bakery,40-60,,                                  | 2025-10-15 | US:affiliates                | unknown   | 11
            Pretend Photonics,Harmless Bakery,10,,capital / Pretend Photonics,Harmless Bakery,51,,votes | 2025-10-15 | US:affiliates | owned | 12
            Pretend Photonics,Harmless Bakery,30,,capital / Pretend Photonics,Harmless Bakery,30,,votes | 2025-10-15 | US:affiliates | not-owned | 0
            Pretend Photonics,Harmless Bakery,50,,                                     | 2025-09-28 | US:affiliates                | owned     | 0
            Pretend Photonics,Harmless Bakery,50,,                                     | 2025-11-10 | US:affiliates                | owned     | 0
            Pretend Photonics,Harmless Bakery,50,,                                     | 2026-11-09 | US:affiliates                | owned     | 0
            Pretend Photonics,Harmless Bakery,50,,                                     | 2026-11-10 | US:affiliates                | owned     | 11
            Boris Beispiel,Harmless Bakery,50,,                                        | 2026-01-01 | US:blocked-owners            | owned     | 11
            Nowhere Optics,Harmless Bakery,50,,                                        | 2025-10-15 | CN:listed-users-subsidiaries | owned     | 12
            Nowhere Optics,Harmless Bakery,50,,                                        | 2025-12-01 | CN:listed-users-subsidiaries | owned     | 0
            Nowhere Optics,Harmless Bakery,50,,                                        | 2026-11-23 | CN:listed-users-subsidiaries | owned     | 11
            Nowhere Optics,Harmless Bakery,30,, / Madeup Magnets,Harmless Bakery,30,,  | 2026-03-01 | CN:listed-users-subsidiaries | unknown   | 0
            Nowhere Optics,Harmless Bakery,30,, / Madeup Magnets,Harmless Bakery,30,,  | 2026-11-23 | CN:listed-users-subsidiaries | unknown   | 11
            Fictitious Rotors,Harmless Bakery,50,,                                     | 2025-10-15 | CN:listed-users-subsidiaries | owned     | 12
            Hans Harmlos,Harmless Bakery,100,,                                         | 2026-11-23 | US:affiliates                | not-owned | 0
            """)
    @DisplayName(
            "What the rule says, and the exit code: 12 in force, 11 open or not confirmed, 0 where the rule is suspended or not yet law")
    void rules(String holdings, String day, String rule, String state, int exit) throws IOException {
        CommandLine.Result result = screen(rows(holdings), "--date", day, "--json");

        assertThat(result.out())
                .containsPattern("\"rule\":\"" + rule + "\",[^\\]]*\\][^{]*\"state\":\"" + state + "\"");
        assertThat(result.exit()).as(result.out()).isEqualTo(exit);
    }

    @Test
    @DisplayName("An owner whose listing is suspended on the day leaves the answer open")
    void suspendedListing() throws IOException {
        CommandLine.Result result =
                screen("Fictitious Rotors,Harmless Bakery,50,,\n", "--date", "2026-11-10", "--json");

        assertThat(result.out()).contains("\"force\":\"suspended\",\"tested\":true,\"state\":\"unknown\"");
    }

    @Test
    @DisplayName("A person reads the path with its shares, the listed owner, unknown shares, and the state of the rule")
    void page() {
        CommandLine.Result result = commands.run(
                "screen",
                "Harmless Bakery",
                "--date",
                "2026-11-23",
                "--holdings",
                EXAMPLES.resolve("holdings.csv").toString());

        assertThat(result.exit()).isEqualTo(11);
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains("OWNED · Announcement 61 of 2025: subsidiaries held 50 % or more by listed users")
                .contains("Whether the rule is in force on this day is NOT CONFIRMED; a person must look.")
                .contains("not confirmed after 2026-11-10")
                .contains("50 % to 100 % held by parties on CN-CONTROL, CN-WATCH")
                .containsPattern("Nowhere Optics \\(CN-CONTROL INV-C-001, match 0\\.\\d{4}\\)"
                        + " → 60 % of Invented Holding BV → 50 % of Harmless Bakery; from invented register")
                .contains("not known: what Fictitious Rotors holds of Harmless Bakery")
                .contains("NOT COMPARED: no list of EU is imported");
    }

    @Test
    @DisplayName("On a day on which the rule was suspended it says so, in Chinese too")
    void suspended() {
        CommandLine.Result result = commands.run(
                "screen",
                "Harmless Bakery",
                "--date",
                "2026-01-01",
                "--lang",
                "zh",
                "--holdings",
                EXAMPLES.resolve("holdings.csv").toString());

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("该规则当日暂停实施，不产生效力。", "由CN-2025-70暂停至");
    }

    @Test
    @DisplayName(
            "What nobody is known to hold is said, and is not nothing; of a party that the file does not name nothing is known")
    void rest() throws IOException {
        assertThat(screen("Hans Harmlos,Harmless Bakery,40,,\n").out())
                .contains("Who holds 60 % of Harmless Bakery is not stated. That is not nothing");

        CommandLine.Result other = screen("Hans Harmlos,Another Company,40,,\n");
        assertThat(other.exit()).isEqualTo(11);
        assertThat(other.out().replaceAll("\\s+", " "))
                .contains("The holdings name nobody who may be “Harmless Bakery”: who owns it is not known");
        assertThat(screen("Hans Harmlos,Another Company,40,,\n", "--json").out())
                .contains("\"ownership\":[]");
    }

    @Test
    @DisplayName("The party may be written otherwise in the holdings")
    void written() throws IOException {
        assertThat(screen("Nowhere Optics,HARMLESS  BAKERY Ltd,60,,\n", "--date", "2025-10-15")
                        .out())
                .contains("60 % of HARMLESS");
    }

    @Test
    @DisplayName("A list in JSON says the same")
    void json() throws IOException {
        Path file = Files.writeString(folder.resolve("holdings.json"), """
                [
                  { "owner": "Nowhere Optics", "owned": "Harmless Bakery", "share": 50 }
                ]
                """);

        assertThat(commands.run("screen", "Harmless Bakery", "--date", "2025-10-15", "--holdings", file.toString())
                        .exit())
                .isEqualTo(12);
    }

    @DisplayName("More than the whole of a party on one day is told, with the row that makes it too much")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # holdings                                                     | what is told
            A,C,60,capital,, / B,C,50,capital,,                            | row 3, share  found 110 % of the capital of “C” together on the same day; expected at most 100 %
            A,C,60-70,votes,, / B,C,40.5,votes,,                           | row 3, share  found 100.5 % of the votes of “C”
            A,C,60,capital,, / B,C,40-50,capital,,                         | -
            A,C,60,capital,, / B,C,50,votes,,                              | -
            A,C,60,beneficial,, / B,C,50,beneficial,,                      | -
            A,C,60,capital,,2025-12-31 / B,C,50,capital,2026-01-01,        | -
            A,C,60,capital,,2026-01-01 / B,C,50,capital,2026-01-01,        | row 3, share  found 110 %
            """)
    void moreThanTheWhole(String holdings, String told) throws IOException {
        Path file = Files.writeString(
                folder.resolve("whole.csv"),
                "owner,owned,share,of,from,until\n" + holdings.replace(" / ", "\n") + "\n");

        String said =
                commands.run("screen", "X Y", "--holdings", file.toString()).err();

        if (told.equals("-")) {
            assertThat(said).doesNotContain("together on the same day");
        } else {
            assertThat(said).contains(told);
        }
    }

    @Test
    @DisplayName("Holdings that cannot be understood are refused whole, every problem with its row")
    void problems() throws IOException {
        CommandLine.Result result = screen("""
                A,A,50,,
                ,B,101,maybe,shares
                A,B,60-40,,
                A,B,10,,
                a,b,20,,
                A,B,10
                """);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("row 2  found a party that holds itself")
                .contains("row 3, owner  found nothing; expected a name")
                .contains("row 3, share  found \"101\"; expected a share in percent, such as 33.4 or 25-50, or unknown")
                .contains("row 3, control  found \"maybe\"; expected yes or no")
                .contains("row 3, of  found \"shares\"; expected what the share is of: capital, votes, beneficial")
                .contains("row 4, share  found \"60-40\"")
                .contains("row 6  found the holding of row 5 a second time for the same days")
                .contains("row 7, control  found the end of the row after 3 cells");
        assertThat(commands.run("screen", "X Y", "--holdings", "nowhere.csv").exit())
                .isEqualTo(2);
        assertThat(screen("").exit()).isEqualTo(2);
    }
}
