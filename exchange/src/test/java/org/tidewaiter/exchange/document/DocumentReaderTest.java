package org.tidewaiter.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.exchange.Generated;

@DisplayName("Documents: what is JSON, and where it is not")
class DocumentReaderTest {

    @Test
    @DisplayName("A document says what its JSON says, numbers to the last digit")
    void understood() {
        assertThat(read("""
                {"a":[1,-0.50,1e3,true,null],"b":{"ü":"\\u00e9\\n𝔊"}}"""))
                .isEqualTo(new Reading.Understood<>(Node.fields()
                        .add(
                                "a",
                                new Node.Items(List.of(
                                        Node.of(1),
                                        Node.of(new BigDecimal("-0.50")),
                                        Node.of(1000),
                                        Node.of(true),
                                        Node.Nothing.NOTHING)))
                        .add("b", Node.fields().add("ü", "é\n𝔊").build())
                        .build()));
    }

    @DisplayName("What is no JSON is told with its place")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                          | pointer    | found
            ``                              | ``         | nothing
            `  `                            | ``         | nothing
            {                               | ``         | the end of the text, line 1, column 2
            {"a":"x                         | /a         | the end of the text, line 1, column 8
            {"a":[1,2                       | /a/1       | the end of the text, line 1, column 10
            {"a":[1,2,]}                    | /a/2       | unexpected character (']' (code 93)), line 1, column 11
            {a:1}                           | ``         | unexpected character ('a' (code 97)), line 1, column 2
            {"a":'x'}                       | /a         | unexpected character
            {"a":NaN}                       | /a         | non-standard token 'NaN', line 1, column 9
            {"a":Infinity}                  | /a         | non-standard token 'Infinity'
            {"a":01}                        | /a         | leading zeroes not allowed
            {"a":+1}                        | /a         | unexpected character ('+' (code 43)) in numeric value
            {"a":.5}                        | /a         | unexpected character ('.' (code 46))
            {"a":0x1F}                      | /a         | unexpected character
            {"a":1} // why                  | ``         | unexpected character ('/' (code 47))
            {"a":1} {"a":1}                 | ``         | more after the end of the document
            {"a":1}x                        | ``         | unrecognized token 'x'
            {"a":"\\q"}                     | /a         | unrecognized character escape 'q'
            """)
    void noJson(String text, String pointer, String found) {
        Problem problem = onlyProblem(text);

        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.found().en()).startsWith(found);
    }

    @DisplayName("Faults that leave the rest readable are all told at once")
    @Test
    void allAtOnce() {
        assertThat(problems("""
                {"a":1,"a":2,
                 "b":{"c":"bell \\u0007","c":[]},
                 "d":["\\ud83e","\\udd28\\ud83e","\\ud83e\\udd28"],
                 "e":1e999999999,"f":-1E-999999999,"g":1e99999999999999999999,"h":0e1000}"""))
                .extracting(Problem::toString)
                .satisfiesExactly(
                        p -> assertThat(p).isEqualTo("/a: found this field a second time; expected each field once"),
                        p -> assertThat(p).startsWith("/b/c: found the control character U+0007 in a text"),
                        p -> assertThat(p).startsWith("/b/c: found this field a second time"),
                        p -> assertThat(p).startsWith("/d/0: found half a surrogate pair U+D83E"),
                        p -> assertThat(p).startsWith("/d/1: found half a surrogate pair U+DD28"),
                        p -> assertThat(p).startsWith("/e: found the number 1e999999999; expected a number of at most"),
                        p -> assertThat(p).startsWith("/f: found the number -1E-999999999"),
                        p -> assertThat(p).startsWith("/g: found the number 1e99999999999999999999"),
                        p -> assertThat(p).startsWith("/h: found the number 0e1000"));
    }

    @DisplayName("Of the control characters a text may hold tab and line break")
    @ParameterizedTest(name = "U+{0}")
    @CsvSource({
        "0000,no",
        "0008,no",
        "0009,yes",
        "000A,yes",
        "000B,no",
        "000D,yes",
        "001F,no",
        "0020,yes",
        "007E,yes",
        "007F,no",
        "0085,no",
        "009F,no",
        "00A0,yes",
        "202E,yes",
        "D800,no",
        "DFFF,no",
        "E000,yes",
        "FEFF,yes"
    })
    void controlCharacters(String code, String allowed) {
        assertThat(read("[\"a\\u" + code + "b\"]") instanceof Reading.Understood)
                .isEqualTo(allowed.equals("yes"));
    }

    @Test
    @DisplayName("A name that stands twice is found among few fields and among many")
    void secondTime() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 2_000; i++) {
            json.append("\"f").append(i).append("\":1,");
        }
        json.append("\"f3\":2,\"f1999\":3}");

        assertThat(problems(json.toString())).extracting(Problem::pointer).containsExactly("/f3", "/f1999");
    }

    @DisplayName("A document is UTF-8, with or without a byte order mark, and nothing else")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ISO-8859-1 | the byte 0xFC, line 2, column 7
            GBK        | the byte 0xA8, line 2, column 7
            UTF-16     | the byte 0xFE, line 1, column 1
            UTF-16LE   | UTF-16 or UTF-32
            UTF-32     | UTF-16 or UTF-32
            """)
    void otherEncodings(String charset, String found) {
        byte[] bytes = "{\n \"x\":\"ü\"}".getBytes(Charset.forName(charset));
        assertThat(refused(DocumentReader.read(bytes))).singleElement().satisfies(problem -> {
            assertThat(problem.found().en()).isEqualTo(found);
            assertThat(problem.expected().en()).isEqualTo("text in UTF-8");
        });
        assertThat(read("\ufeff{}"))
                .isEqualTo(new Reading.Understood<>(Node.fields().build()));
    }

    @Test
    @DisplayName("Sequences that only look like UTF-8 are refused: overlong ones, surrogates, cut ones")
    void malformedUtf8() {
        for (byte[] sequence :
                new byte[][] {{(byte) 0xc0, (byte) 0xaf}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xe9}}) {
            byte[] json = {'"', 0, 0, 0, '"'};
            java.util.Arrays.fill(json, 1, 4, (byte) ' ');
            System.arraycopy(sequence, 0, json, 1, sequence.length);
            assertThat(refused(DocumentReader.read(json)))
                    .singleElement()
                    .extracting(problem -> problem.expected().en())
                    .isEqualTo("text in UTF-8");
        }
        assertThat(read("\"\ufffd\"")).isEqualTo(new Reading.Understood<>(Node.of("\ufffd")));
    }

    @Test
    @DisplayName("Nesting, names, numbers and problems have an end")
    void limits() {
        assertThat(onlyProblem("[".repeat(100_000)).found().en()).startsWith("more than is read");
        assertThat(read("[".repeat(64) + "]".repeat(64))).isInstanceOf(Reading.Understood.class);
        assertThat(onlyProblem("{\"" + "n".repeat(60_000) + "\":1}").found().en())
                .startsWith("more than is read");
        assertThat(onlyProblem("[" + "9".repeat(1_000_000) + "]").pointer()).isEqualTo("/0");
        assertThat(read("\"" + "t".repeat(2_000_000) + "\"")).isInstanceOf(Reading.Understood.class);

        List<Problem> many = problems("[" + "\"\\u0000\",".repeat(1_500) + "1]");
        assertThat(many).hasSize(Problems.MOST + 1);
        assertThat(many.getLast().found().en()).isEqualTo("500 further problems");
    }

    @DisplayName("No bytes whatever make the reader throw")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tidewaiter.exchange.Generated#seeds")
    void neverThrows(long seed) {
        Generated generated = new Generated(seed);
        byte[] json = DocumentWriter.bytes(GeneratedNodes.node(generated, 3));
        for (int i = generated.number(1, 5); i > 0; i--) {
            json[generated.number(0, json.length - 1)] = (byte) generated.number(-128, 127);
        }
        assertThatCode(() -> DocumentReader.read(json)).doesNotThrowAnyException();
    }

    private static Reading<Node> read(String json) {
        return DocumentReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(String json) {
        return refused(read(json));
    }

    private static Problem onlyProblem(String json) {
        List<Problem> problems = problems(json);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static List<Problem> refused(Reading<Node> reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused<Node>) reading).problems();
    }
}
