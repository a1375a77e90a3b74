package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.exchange.document.Node;

/** What {@code docs/cases.md} says of the public cases is what comes out. */
@DisplayName("The page on public cases")
class CasesPageTest {

    private static final Pattern ROW =
            Pattern.compile("\\| \\[([a-z0-9-]+)]\\(\\.\\./examples/cases/(.+)\\.json\\) \\| (\\w+) \\|.*");
    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");
    private static final TreeMap<String, List<String>> SECTIONS = sections();

    @DisplayName("gives every example the answer that it has")
    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void answers(String scenario) {
        List<String> told = rows(scenario)
                .peek(row -> assertThat(row.group(2)).endsWith("/" + row.group(1)))
                .map(row -> row.group(2) + " " + row.group(3))
                .toList();
        List<String> got = Examples.names().stream()
                .filter(name -> Examples.scenario(name).equals(scenario))
                .map(name -> name + " " + Examples.decide(name).disposition())
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(got);
    }

    @DisplayName("names in its table of red flags the flags that are raised, and no others")
    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void flags(String scenario) {
        Set<String> told = redFlags(scenario)
                .flatMap(row -> CODE.matcher(row).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> raised = Examples.names().stream()
                .filter(name -> Examples.scenario(name).equals(scenario) && !Examples.isLookAlike(name))
                .map(Examples::decide)
                .map(Decision::flags)
                .flatMap(List::stream)
                .map(flag -> flag.raised().flag().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(raised);
    }

    @Test
    @DisplayName("answers every red flag that the public cases list")
    void everyRedFlagIsAnswered() {
        Node.Fields cases = (Node.Fields) Product.document(SharedData.get("scenarios/public-cases.json"));
        Node.Items scenarios = (Node.Items) cases.find("scenarios").orElseThrow();
        for (Node item : scenarios.items()) {
            Node.Fields scenario = (Node.Fields) item;
            Node.Items flags = (Node.Items) scenario.find("red_flags").orElseThrow();
            assertThat(redFlags(text(scenario.find("id").orElseThrow())).map(row -> row.split("\\|")[1].strip()))
                    .as("%s", scenario.find("id"))
                    .containsExactlyElementsOf(
                            flags.items().stream().map(CasesPageTest::text).toList());
        }
        assertThat(SECTIONS).hasSize(scenarios.items().size());
    }

    static Stream<String> scenarios() {
        return Examples.names().stream().map(Examples::scenario).distinct();
    }

    private static String text(Node node) {
        return ((Node.Text) node).text();
    }

    private static Stream<MatchResult> rows(String scenario) {
        return SECTIONS.get(scenario).stream().flatMap(line -> ROW.matcher(line).results());
    }

    /** The rows of the first table of a section: a red flag, and what Tidewaiter makes of it. */
    private static Stream<String> redFlags(String scenario) {
        return SECTIONS.get(scenario).stream()
                .dropWhile(line -> !line.startsWith("| red flag"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"));
    }

    private static TreeMap<String, List<String>> sections() {
        TreeMap<String, List<String>> sections = new TreeMap<>();
        for (String section :
                Product.text(Product.ROOT.resolve("docs/cases.md")).split("\n## ")) {
            if (section.startsWith("S")) {
                sections.put(section.substring(0, 3), section.lines().toList());
            }
        }
        return sections;
    }
}
