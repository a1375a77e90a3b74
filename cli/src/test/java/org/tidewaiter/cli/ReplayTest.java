package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A decision can be made again, byte for byte")
class ReplayTest {

    private static final String BOTTLE = """
            { "id": "B-1", "date": "2024-02-10", "from": "CN", "to": "JP", "lines": [ { "description": "gallium" } ] }
            """;

    /** A law book of a country that has none among the standard ones. */
    private static final String PACK = """
            kind: pack
            pack: nowhere
            jurisdiction: AQ
            title: { en: the law of nowhere, zh: 无人之地的法律 }
            zone: Etc/UTC
            territory: [AQ]
            checkedTo: 2026-09-20
            staleAfterDays: 365
            lists:
              - id: AQ
                title: { en: the list of nowhere, zh: 无人之地的清单 }
                subjects: [goods]
                complete: true
                notCovered: []
                unlisted: null
            claims:
              - id: AQ:export
                lists: [AQ]
                when: { all: [ { from: [AQ] }, { not: { to: [AQ] } } ] }
                reach: full
                title: { en: export, zh: 出口 }
                basis: [ { instrument: AQ-1959-TREATY } ]
            gaps: []
            """;

    private static final String INSTRUMENTS = """
            kind: instruments
            pack: nowhere
            instruments:
              - id: AQ-1959-TREATY
                type: statute
                title: { en: the law of nowhere, zh: 无人之地的法律 }
                issuer: { en: nobody, zh: 无人 }
                from: 1961-06-23
                confidence: H
            """;

    @TempDir
    Path folder;

    private CommandLine commands;
    private Path consignment;

    @BeforeEach
    void start() throws IOException {
        commands = CommandLine.at(folder.resolve("home"));
        consignment = Files.writeString(folder.resolve("bottle.json"), BOTTLE);
    }

    private String decided(String... more) {
        String[] args = new String[3 + more.length];
        args[0] = "check";
        args[1] = consignment.toString();
        args[2] = "--json";
        System.arraycopy(more, 0, args, 3, more.length);
        return commands.run(args).out();
    }

    private CommandLine.Result replay(String decision, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("decision.json"), decision);
        String[] args = new String[2 + more.length];
        args[0] = "replay";
        args[1] = file.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return commands.run(args);
    }

    @Test
    @DisplayName("The same bytes: exit code 0")
    void same() throws IOException {
        CommandLine.Result result = replay(decided());

        assertThat(result.out()).isEqualTo("The same, byte for byte: STOP.\n");
        assertThat(result.exit()).isZero();
    }

    @Test
    @DisplayName("For an authority, with another law date and with licences known: still the same")
    void circumstances() throws IOException {
        String known = """
                { "licences": [ { "number": "N", "issuer": "CN", "kind": "individual", "verified": false, "why": "no record",
                                  "state": "ACTIVE" } ] }
                """;
        Path file = Files.writeString(folder.resolve("known.json"), known);

        String decision =
                decided("--audience", "authority", "--date", "2025-11-08", "--circumstances", file.toString());

        assertThat(decision).contains("\"audience\":\"authority\"", "\"lawDate\":\"2025-11-08\"", "\"no record\"");
        assertThat(replay(decision).exit()).isZero();
    }

    @Test
    @DisplayName("Something was changed: exit code 3 with the first difference")
    void differs() throws IOException {
        CommandLine.Result result =
                replay(decided().replace("\"disposition\":\"STOP\"", "\"disposition\":\"RELEASE\""));

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).isEqualTo("""
                It differs, first at /disposition
                  on record: "RELEASE"
                  now:       "STOP"
                """);
    }

    @Test
    @DisplayName("What was asked was changed: the answer differs")
    void otherQuestion() throws IOException {
        CommandLine.Result result =
                replay(decided().replace("\"description\":\"gallium\"", "\"description\":\"books\""));

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).startsWith("It differs, first at /disposition");
    }

    @Test
    @DisplayName("Only the form was changed: exit code 3, and it says so")
    void form() throws IOException {
        CommandLine.Result result = replay(decided().replace(",\"watchlists\"", ", \"watchlists\""));

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).startsWith("It says the same, but is not written the same");
    }

    @Test
    @DisplayName("The rulebook is not at hand: exit code 4 with its hash")
    void unknownRulebook() throws IOException {
        String hash = "sha256:" + "0".repeat(64);

        CommandLine.Result result = replay(decided().replaceAll("sha256:[0-9a-f]{64}", hash));

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).contains("the rulebook " + hash + " is not at hand");
    }

    @Test
    @DisplayName("Another engine made it: exit code 4 with both versions")
    void otherEngine() throws IOException {
        CommandLine.Result result = replay(decided().replace("\"engine\":\"0.1.0\"", "\"engine\":\"0.0.9\""));

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).contains("made with engine 0.0.9; this is engine 0.1.0");
    }

    @Test
    @DisplayName("Watchlists stood behind it that are not here: exit code 4 with their hash")
    void watchlists() throws IOException {
        CommandLine.Result result =
                replay(decided().replace("\"watchlists\":\"none\"", "\"watchlists\":\"sha256:abc\""));

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).contains("the watchlists sha256:abc are not at hand");
    }

    @Test
    @DisplayName("What is no decision is bad input")
    void noDecision() throws IOException {
        CommandLine.Result result = replay(BOTTLE);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("/rulebook").contains("/trace/input/circumstances");
    }

    @Test
    @DisplayName(
            "A rulebook of other packs is kept, so that its decisions can be replayed; elsewhere the packs must be named")
    void otherPacks() throws IOException {
        Path packs = Files.createDirectories(folder.resolve("packs/nowhere"));
        Files.writeString(packs.resolve("pack.yaml"), PACK);
        Files.writeString(packs.resolve("instruments.yaml"), INSTRUMENTS);
        Files.writeString(consignment, BOTTLE.replace("\"CN\"", "\"AQ\""));
        String decision = decided("--packs", folder.resolve("packs").toString());
        assertThat(decision).contains("\"disposition\":\"RELEASE\"", "\"lists\":[\"AQ\"]");

        assertThat(replay(decision).exit()).isZero();

        commands = CommandLine.at(folder.resolve("elsewhere"));
        assertThat(replay(decision).exit()).isEqualTo(4);
        assertThat(replay(decision, "--packs", folder.resolve("packs").toString())
                        .exit())
                .isZero();
    }

    @Test
    @DisplayName("Packs with errors decide nothing: every error is told with its place")
    void badPacks() throws IOException {
        Path packs = Files.createDirectories(folder.resolve("packs/nowhere"));
        Files.writeString(
                packs.resolve("pack.yaml"),
                PACK.replace("zone: Etc/UTC", "zone: Atlantis").replace("[AQ]", "[aq]"));

        CommandLine.Result result = commands.run(
                "check",
                consignment.toString(),
                "--packs",
                folder.resolve("packs").toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("nowhere/pack.yaml");
    }
}
