package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Input that is not in order: exit code 2, located, never a release, never a stack trace")
class BadInputTest {

    @TempDir
    Path home;

    static Stream<Arguments> inputs() {
        return Stream.of(
                arguments("nothing", bytes(""), "found nothing; expected a JSON document"),
                arguments("malformed JSON", bytes("{ \"from\": "), "expected the rest of the JSON document"),
                arguments("not JSON", bytes("gallium, please"), "expected JSON"),
                arguments("two documents", bytes(with("") + with("")), "more after the end of the document"),
                arguments("no object", bytes("[1, 2]"), "found a list"),
                arguments("an unknown field", bytes(with("\"colour\": 1,")), "/colour  found an unknown field"),
                arguments("a field twice", bytes(with("\"from\": \"CN\",")), "/from  found this field a second time"),
                arguments("a wrong unit", line("\"netMass\": \"500 stone\""), "/lines/0/netMass  found \"500 stone\""),
                arguments("a mass without unit", line("\"netMass\": 500"), "/lines/0/netMass  found the number 500"),
                arguments("a negative mass", line("\"netMass\": \"-5 g\""), "/lines/0/netMass  found \"-5 g\""),
                arguments("no mass at all", line("\"netMass\": \"0 g\""), "/lines/0/netMass  found \"0 g\""),
                arguments("a wrong check digit", line("\"cas\": \"7440-55-4\""), "/lines/0/cas  found \"7440-55-4\""),
                arguments("a purity above all", line("\"purity\": \"101 %\""), "/lines/0/purity  found \"101 %\""),
                arguments("no country", bytes(with("\"via\": [\"ZZ\"],")), "/via/0  found \"ZZ\""),
                arguments("no such day", bytes(with("\"date\": \"2024-02-30\",")), "/date  found \"2024-02-30\""),
                arguments("a day long ago", bytes(with("\"date\": \"1066-10-14\",")), "/date  found \"1066-10-14\""),
                arguments("a day far ahead", bytes(with("\"date\": \"2999-01-01\",")), "/date  found \"2999-01-01\""),
                arguments("2 MB of words", line("\"x\": \"" + "gallium ".repeat(262_144) + "\""), "/lines/0/x  found"),
                arguments(
                        "a description of 2 MB",
                        bytes("{\"from\":\"CN\",\"to\":\"JP\",\"lines\":[{\"description\":\""
                                + "gallium ".repeat(262_144) + "\"}]}"),
                        "/lines/0/description  found"),
                arguments("a bell", line("\"form\": \"in\\u0007got\""), "found the control character U+0007"),
                arguments("an escape for terminals", line("\"form\": \"\\u001b[2J\""), "control character U+001B"),
                arguments("half a character", line("\"form\": \"\\ud83d\""), "found half a surrogate pair"),
                arguments(
                        "no lines",
                        bytes("{\"from\":\"CN\",\"to\":\"JP\",\"lines\":[]}"),
                        "/lines  found an empty list"),
                arguments("deep nesting", bytes("[".repeat(10_000)), "nesting"),
                arguments("Latin-1", latin1(with("\"id\": \"é\",")), "text in UTF-8"),
                arguments("UTF-16", with("").getBytes(StandardCharsets.UTF_16BE), "text in UTF-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void refused(String name, byte[] input, String told) {
        for (String[] call :
                new String[][] {{"check", "-"}, {"check", "-", "--json"}, {"check", "-", "--lang", "zh"}}) {
            CommandLine.Result result = CommandLine.at(home).run(input, call);

            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).doesNotContain("\tat ", "Exception", "\u0007", "\u001b");
            assertThat(result.err().length()).isLessThan(10_000);
        }
        assertThat(CommandLine.at(home).run(input, "check", "-").err()).contains(told);
        assertThat(english(CommandLine.at(home)
                        .run(input, "check", "-", "--lang", "zh")
                        .err()))
                .as("English left in the Chinese message")
                .isEmpty();
    }

    /** Two English words in a row outside quotation marks, which no Chinese message needs. */
    private static String english(String message) {
        Matcher words = Pattern.compile("[a-z]{2,} [a-z]{2,}").matcher(message.replaceAll("\"[^\"]*\"", ""));
        return words.find() ? words.group() : "";
    }

    private static String with(String more) {
        return "{" + more + "\"from\":\"CN\",\"to\":\"JP\",\"lines\":[{\"description\":\"gallium\"}]}";
    }

    private static byte[] line(String more) {
        return bytes("{\"from\":\"CN\",\"to\":\"JP\",\"lines\":[{\"description\":\"gallium\"," + more + "}]}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
