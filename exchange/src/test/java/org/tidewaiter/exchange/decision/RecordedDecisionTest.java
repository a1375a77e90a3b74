package org.tidewaiter.exchange.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.decision.Audience;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Coverage;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Dismissal;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.decision.Limit;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.exchange.Documents;
import org.tidewaiter.exchange.Generated;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.document.Difference;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

@DisplayName("A decision is made again from what it says about itself")
class RecordedDecisionTest {

    private static final DecisionWriter WRITER = new DecisionWriter(Decisions.texts());
    private static final Attributes ATTRIBUTES = new Attributes(List.of());

    @Test
    @DisplayName("The consignment, the circumstances and the names of the data come back as they were")
    void comesBack() {
        Decision decision = Decisions.decision(new Coverage.None());

        RecordedDecision recorded = recorded(WRITER.bytes(decision));

        assertThat(recorded.rulebook()).isEqualTo("sha256:00");
        assertThat(recorded.watchlists()).isEqualTo("none");
        assertThat(recorded.engine()).isEqualTo("0.1.0");
        assertThat(recorded.circumstances()).isEqualTo(decision.circumstances());
        assertThat(recorded.consignment(ATTRIBUTES)).isEqualTo(new Reading.Understood<>(decision.consignment()));
        assertThat(Difference.between(recorded.document(), WRITER.node(decision)))
                .isEmpty();
    }

    @Test
    @DisplayName("The first difference to a decision made again is named")
    void firstDifference() {
        RecordedDecision recorded = recorded(WRITER.bytes(Decisions.decision(new Coverage.None())));
        Node again = WRITER.node(Decisions.decision(new Coverage.Covered(Decisions.QUOTED)));

        assertThat(Difference.between(recorded.document(), again))
                .contains(new Difference("/disposition", "\"STOP\"", "\"RELEASE\""));
    }

    @DisplayName("Any circumstances survive being written and read")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tidewaiter.exchange.Generated#seeds")
    void circumstances(long seed) {
        Circumstances circumstances = circumstances(new Generated(seed));

        assertThat(CircumstancesReader.read(CircumstancesWriter.node(circumstances)))
                .isEqualTo(new Reading.Understood<>(circumstances));
    }

    @DisplayName("What was tampered with, or is no decision, is told with its place")
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /rulebook                                          | 7            | /rulebook
            /trace                                             | {}           | /trace/input/circumstances
            /trace/input/circumstances/recorded                | "now"        | /trace/input/circumstances/recorded
            /trace/input/circumstances/lawDate                 | "2024-02-30" | /trace/input/circumstances/lawDate
            /trace/input/circumstances/audience                | "everybody"  | /trace/input/circumstances/audience
            /trace/input/circumstances/mood                    | "good"       | /trace/input/circumstances/mood
            /trace/input/circumstances/licences/0/kind         | "verbal"     | /trace/input/circumstances/licences/0/kind
            /trace/input/circumstances/licences/0/verified     | "yes"        | /trace/input/circumstances/licences/0/verified
            /trace/input/circumstances/licences/0/balanceGrams | "1 g"        | /trace/input/circumstances/licences/0/balanceGrams
            ``                                                 | []           | /rulebook
            """)
    void tampered(String place, String instead, String pointer) {
        Node decision = WRITER.node(Decisions.decision(new Coverage.None()));

        Reading<RecordedDecision> reading =
                RecordedDecision.read(DocumentWriter.bytes(Documents.with(decision, place, Documents.json(instead))));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused<RecordedDecision>) reading).problems())
                .extracting(Problem::pointer)
                .contains(pointer);
    }

    private static RecordedDecision recorded(byte[] json) {
        return switch (RecordedDecision.read(json)) {
            case Reading.Understood<RecordedDecision>(RecordedDecision recorded) -> recorded;
            case Reading.Refused<RecordedDecision> refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }

    private static Circumstances circumstances(Generated generated) {
        return new Circumstances(
                generated.maybe(() -> day(generated)),
                Instant.ofEpochSecond(generated.number(0, 2_000_000_000), generated.number(0, 999_999_999)),
                generated.oneOf(Audience.values()),
                generated.list(0, 3, () -> licence(generated)),
                generated.list(0, 3, () -> dismissal(generated)));
    }

    private static Dismissal dismissal(Generated generated) {
        Dismissal.Who who = new Dismissal.Who(
                generated.text(),
                generated.truth() ? Set.of() : Set.of(Country.of("JP")),
                generated.maybe(() -> day(generated)),
                generated.truth() ? Map.of() : Map.of("passport", generated.text()),
                generated.truth() ? Set.of() : Set.of(generated.text()));
        return new Dismissal(
                who,
                generated.maybe(generated::text),
                generated.text(),
                generated.text(),
                generated.text(),
                generated.text(),
                generated.text(),
                Instant.ofEpochSecond(generated.number(0, 2_000_000_000)),
                generated.text());
    }

    private static LicenceStanding licence(Generated generated) {
        return new LicenceStanding(
                generated.text(),
                generated.text(),
                generated.oneOf(Authority.Kind.values()),
                generated.truth(),
                generated.truth() ? "" : generated.text(),
                limit(generated, () -> day(generated)),
                limit(generated, () -> day(generated)),
                generated.text(),
                limit(generated, generated::text),
                limit(generated, () -> someTexts(generated)),
                limit(generated, () -> BigDecimal.valueOf(generated.number(-99, 99_999), generated.number(0, 5))),
                limit(generated, () -> someTexts(generated)),
                limit(generated, () -> someTexts(generated)),
                texts(generated),
                texts(generated),
                generated.list(
                        0,
                        2,
                        () -> new LicenceStanding.Condition(
                                generated.text(), generated.oneOf(LicenceStanding.State.values()))));
    }

    private static <T> Limit<T> limit(Generated generated, Supplier<T> value) {
        return generated
                .maybe(() -> generated.maybe(value).map(Limit::only).orElseGet(Limit::unlimited))
                .orElseGet(Limit::notStated);
    }

    private static Set<String> someTexts(Generated generated) {
        return new HashSet<>(generated.list(1, 3, generated::text));
    }

    private static Set<String> texts(Generated generated) {
        return new HashSet<>(generated.list(0, 3, generated::text));
    }

    private static LocalDate day(Generated generated) {
        return LocalDate.of(1990, 1, 1).plusDays(generated.number(0, 40_000));
    }
}
