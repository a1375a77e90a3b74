package org.tidewaiter.rulebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.rulebook.SmallPacks;
import org.tidewaiter.rulebook.pack.Finding;
import org.tidewaiter.rulebook.pack.Findings;

@DisplayName("Verifying packs plays the cases they carry")
class PackVerificationTest {

    private static final String CASES = "cn/cases.yaml";

    @TempDir
    Path folder;

    @Test
    @DisplayName("Sound packs pass, and say what the engine said")
    void sound() {
        Verification verification = verify(SmallPacks.sound());

        assertThat(verification.errors()).isEmpty();
        assertThat(verification.passed()).isTrue();
        assertThat(verification.bytes()).isPresent();
        assertThat(verification.cases()).extracting(CaseResult::id).containsExactly("CN/gallium", "CN/magnet");
        assertThat(verification.cases().getFirst().got())
                .startsWith("STOP")
                .anySatisfy(line -> assertThat(line).contains("CN:gallium", "LICENCE_REQUIRED", "CN-2023-23"));
    }

    @Test
    @DisplayName("A law book that carries no case does not pass, and the other cases are played")
    void withoutCases() {
        Verification verification = verify(SmallPacks.sound().with(CASES, "pack: cn", "pack: elsewhere"));

        assertThat(verification.passed()).isFalse();
        assertThat(verification.errors())
                .extracting(Finding::message)
                .containsExactly("the law book cn carries no case");
        assertThat(verification.cases()).hasSize(2);
    }

    static Stream<Arguments> expectations() {
        return Stream.of(
                Arguments.of("verdict: LICENCE_REQUIRED", "verdict: EXEMPT", "EXEMPT"),
                Arguments.of("entry: \"CN:gallium\"", "entry: \"CN:magnet\"", "entry CN:magnet"),
                Arguments.of("entry: \"CN:gallium\"", "entry: null", "entry none"),
                Arguments.of("instrument: CN-2023-23", "instrument: CN-2024-51", "under CN-2024-51"),
                Arguments.of("instrument: CN-2023-23", "policy: approve", "policy approve"),
                Arguments.of("instrument: CN-2023-23", "because: moonlight", "because moonlight"),
                Arguments.of("instrument: CN-2023-23", "missing: [\"lines[0].form\"]", "missing [lines[0].form]"),
                Arguments.of(
                        "instrument: CN-2023-23", "authority: { state: covers }", "authority {\"state\":\"covers\"}"),
                Arguments.of("disposition: STOP", "disposition: RELEASE", "disposition RELEASE"),
                Arguments.of("disposition: STOP", "flags: [carried]", "the flag carried"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("expectations")
    @DisplayName("A case that does not come out fails loudly: where, what was expected, what the engine said and why")
    void failing(String sound, String planted, String named) {
        Verification verification = verify(SmallPacks.sound().with(CASES, sound, planted));

        assertThat(verification.passed()).isFalse();
        assertThat(verification.failures()).extracting(CaseResult::id).containsExactly("CN/gallium");
        assertThat(verification.errors()).singleElement().satisfies(error -> {
            assertThat(error.check().code()).isEqualTo("case-failed");
            assertThat(error.place().file()).isEqualTo(CASES);
            assertThat(error.place().line()).isEqualTo(4);
            assertThat(error.message()).contains("CN/gallium: expected", named, "got");
        });
    }

    @Test
    @DisplayName("A case that expects what is open, and what no flag says, passes")
    void passing() {
        Verification verification = verify(SmallPacks.sound()
                .with(CASES, "disposition: STOP", "noFlags: [carried]")
                .with(CASES, "instrument: CN-2023-23", "because: \"in force from 2023-08-01\"")
                .with(CASES, ", entry: \"CN:gallium\"", ""));

        assertThat(verification.errors()).isEmpty();
    }

    @Test
    @DisplayName("A case says what is known of the licences it quotes, and what comes of them")
    void licences() {
        Verification verification = verify(SmallPacks.sound()
                .with(CASES, "from: CN, to: JP", "from: CN, to: JP, licences: [ { number: L1, issuer: CN } ]")
                .with(
                        CASES,
                        "disposition: STOP",
                        "licences: [ { number: L1, issuer: CN, kind: individual, verified: true, why: register, state: ACTIVE,"
                                + " unlimited: [validFrom, validUntil, holder, entries, balanceGrams, destinations, endUsers] } ]\n"
                                + "    disposition: RELEASE")
                .with(CASES, "instrument: CN-2023-23", "authority: { state: covers, number: L1 }"));

        assertThat(verification.errors()).isEmpty();
    }

    @Test
    @DisplayName("A licence that cannot be read is an error")
    void unreadableLicence() {
        Verification verification = verify(SmallPacks.sound()
                .with(CASES, "disposition: STOP", "licences: [ { number: L1, colour: red } ]\n    disposition: STOP"));

        assertThat(verification.errors())
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("colour"))
                .anySatisfy(message -> assertThat(message).contains("issuer"));
    }

    @Test
    @DisplayName("A consignment that cannot be read is an error, with every problem")
    void unreadable() {
        Verification verification =
                verify(SmallPacks.sound().with(CASES, "from: CN, to: JP", "from: CX9, to: JP, colour: red"));

        assertThat(verification.errors())
                .hasSize(2)
                .allSatisfy(error -> assertThat(error.check().code()).isEqualTo("case-input"))
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("/from"))
                .anySatisfy(message -> assertThat(message).contains("colour"));
    }

    @Test
    @DisplayName("Packs with errors play no case")
    void broken() {
        Verification verification = verify(SmallPacks.sound().with("cn/rules.yaml", "list: CN", "list: XX"));

        assertThat(verification.cases()).isEmpty();
        assertThat(verification.bytes()).isEmpty();
        assertThat(verification.passed()).isFalse();
    }

    @Test
    @DisplayName("Whoever waits hears how far it has come")
    void progress() {
        List<String> heard = new ArrayList<>();
        Findings findings = new Findings();
        new PackVerification(Readers::of).verify(SmallPacks.sound().read(folder, findings), findings, new Progress() {
            @Override
            public void compiled(int files) {
                heard.add("compiled");
            }

            @Override
            public void played(int done, int all) {
                heard.add(done + " of " + all);
            }
        });

        assertThat(heard).containsExactly("compiled", "1 of 2", "2 of 2");
    }

    private Verification verify(SmallPacks packs) {
        Findings findings = new Findings();
        return new PackVerification(Readers::of).verify(packs.read(folder, findings), findings, Progress.SILENT);
    }
}
