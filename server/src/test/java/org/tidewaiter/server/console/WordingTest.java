package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.decision.ScreeningState;
import org.tidewaiter.engine.flags.Flag;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.LawOn;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.engine.screening.match.Circumstance;
import org.tidewaiter.engine.screening.match.EvidenceKind;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.WeakPassword;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.application.ApplicationState;
import org.tidewaiter.registry.licensing.application.Guard;
import org.tidewaiter.registry.licensing.application.Penalties;
import org.tidewaiter.registry.licensing.application.Proposal;
import org.tidewaiter.registry.licensing.application.Step;
import org.tidewaiter.registry.licensing.clock.Reading;
import org.tidewaiter.registry.licensing.customs.CustomsMessage;
import org.tidewaiter.rulebook.procedure.Interruption;

@DisplayName("The wording of the console")
class WordingTest {

    private static final Wording ENGLISH = Wording.in(Language.EN);
    private static final Wording CHINESE = Wording.in(Language.ZH);
    private static final Pattern TOLD = Pattern.compile("\\{\\d}");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"\\s*[,)]");

    @Test
    @DisplayName("is there in both languages, for every key, with the same things told")
    void both() {
        assertThat(CHINESE.texts().keySet()).isEqualTo(ENGLISH.texts().keySet());
        ENGLISH.texts()
                .forEach((key, text) ->
                        assertThat(told(CHINESE.say(key))).as(key).isEqualTo(told(text)));
        assertThat(ENGLISH.texts())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    @DisplayName("is Chinese in Chinese, and not in English")
    void chinese() {
        assertThat(ENGLISH.texts().entrySet().stream()
                        .filter(entry -> !entry.getKey().matches("frame.other.*|list.comma"))
                        .filter(entry -> entry.getValue().codePoints().anyMatch(Character::isIdeographic)))
                .isEmpty();
        assertThat(CHINESE.texts().entrySet().stream()
                        .filter(entry -> !entry.getKey().matches("frame.other.*|list.comma"))
                        .filter(entry -> entry.getValue().codePoints().noneMatch(Character::isIdeographic)))
                .isEmpty();
    }

    @Test
    @DisplayName("has what the templates and controllers say")
    void said() throws IOException {
        Path main = Path.of(System.getProperty("tidewaiter.root"), "server", "src", "main");
        TreeSet<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(main)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(jte|java)"))
                    .toList()) {
                SAID.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(said::add);
            }
        }

        assertThat(said).hasSizeGreaterThan(50);
        assertThat(ENGLISH.texts().keySet()).containsAll(said);
    }

    @DisplayName("has a word for everything that a page may show by its group")
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void words(String group, List<? extends Enum<?>> all) {
        assertThat(all)
                .allSatisfy(
                        each -> assertThat(ENGLISH.word(group, each)).as(group).isNotBlank());
    }

    static List<Arguments> words() {
        return List.of(
                Arguments.of("role", List.of(Role.values())),
                Arguments.of("kind", List.of(Organisation.Kind.values())),
                Arguments.of("password", List.of(WeakPassword.values())),
                Arguments.of("disposition", List.of(Disposition.values())),
                Arguments.of("verdict", List.of(Verdict.values())),
                Arguments.of("finding.screening", List.of(ScreeningState.values())),
                Arguments.of("finding.effect", List.of(PartyHit.Effect.values())),
                Arguments.of("evidence", List.of(EvidenceKind.values())),
                Arguments.of("circumstance", List.of(Circumstance.values())),
                Arguments.of("party-role", List.of(org.tidewaiter.engine.consignment.Role.values())),
                Arguments.of("penalty-kind", List.of(Penalties.Kind.values())),
                Arguments.of("customs-telling", List.of(CustomsMessage.Telling.values())),
                Arguments.of("customs-state", List.of(CustomsMessage.State.values())),
                Arguments.of("aspect", List.of(Fact.Aspect.values())),
                Arguments.of("strength", List.of(Flag.Strength.values())),
                Arguments.of("state", List.of(ApplicationState.values())),
                Arguments.of("did", List.of(Step.values())),
                Arguments.of("guard", List.of(Guard.values())),
                Arguments.of("outcome", List.of(Proposal.Outcome.values())),
                Arguments.of("type", List.of(LicenceType.values())),
                Arguments.of("licence-state", List.of(LicenceState.values())),
                Arguments.of("event", List.of(LicenceEvent.Kind.values())),
                Arguments.of("clock", List.of(Reading.State.values())),
                Arguments.of("interruption", List.of(Interruption.values())),
                Arguments.of("law-state", List.of(LawOn.State.values())),
                Arguments.of("movement-aspect", List.of(Condition.Aspect.values())));
    }

    private static List<String> told(String text) {
        return TOLD.matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }
}
