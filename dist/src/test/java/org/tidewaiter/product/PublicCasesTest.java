package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.law.Verdict;

/** The examples as they stand in the repository, decided; the table of answers is {@code examples/cases/answers.csv}. */
@DisplayName("Public cases and their innocent look-alikes")
class PublicCasesTest {

    /** Innocent shipments that the tool cannot let go by itself, because law that it knows of is not held; see docs/cases.md. */
    private static final List<String> BEYOND_THE_LAW_HELD = List.of(
            "S03-shell-companies/look-alike-licensed-antimony",
            "S28-container-at-the-entrepot/look-alike-aluminium-from-hong-kong");

    @DisplayName("Each example has its answer")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(files = "../examples/cases/answers.csv", numLinesToSkip = 1)
    void answers(String example, String disposition, String determinations, String flags) {
        assertThat(Answer.of(Examples.decide(example)))
                .isEqualTo(new Answer(disposition, orEmpty(determinations), orEmpty(flags)));
    }

    @Test
    @DisplayName("Every example stands in the table, once")
    void everyExampleHasARow() {
        List<String> rows = Product.lines(Examples.ANSWERS).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(Examples.names());
    }

    @DisplayName("No false alarm: nothing calls for a look where all is innocent")
    @ParameterizedTest(name = "{0}")
    @MethodSource("lookAlikes")
    void noFalseAlarm(String example) {
        Decision decision = Examples.decide(example);
        assertThat(Answer.signs(decision)).isEmpty();
        if (BEYOND_THE_LAW_HELD.contains(example)) {
            assertThat(decision.determinations())
                    .filteredOn(found -> found.disposition() != Disposition.RELEASE)
                    .isNotEmpty()
                    .allMatch(found -> found.verdict() == Verdict.UNVERIFIED);
        } else {
            assertThat(decision.disposition()).isEqualTo(Disposition.RELEASE);
        }
    }

    @DisplayName("Each case has look-alikes")
    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void lookAlikesStandBeside(String scenario) {
        assertThat(Examples.names())
                .filteredOn(name -> Examples.scenario(name).equals(scenario))
                .anyMatch(name -> name.endsWith("/case"))
                .filteredOn(Examples::isLookAlike)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    static Stream<String> lookAlikes() {
        return Examples.names().stream().filter(Examples::isLookAlike);
    }

    static Stream<String> scenarios() {
        return Examples.names().stream().map(Examples::scenario).distinct();
    }

    private static String orEmpty(String cell) {
        return cell == null ? "" : cell;
    }
}
