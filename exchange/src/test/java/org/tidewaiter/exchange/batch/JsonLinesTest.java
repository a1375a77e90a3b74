package org.tidewaiter.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JSON Lines come in: one consignment on each line")
class JsonLinesTest {

    @Test
    @DisplayName("Good lines are read and bad ones rejected with every reason, in the order of the input")
    void lines() {
        assertThat(told("""
                \ufeff{"from":"CN","to":"JP","lines":[{"cas":"7440-55-3"}]}\r

                {"from":"CN","to":"XX","lines":[{"netMass":"5"}]}
                {"from":"CN"
                 \t
                {"from":"CN","to":"JP","lines":[{"cas":"7440-55-3"}]} {}
                {"from":"CN","to":"KR","lines":[{"cas":"7440-55-3"}]}"""))
                .containsExactly(
                        "1 {'from':'CN','to':'JP','lines':[{'line':1,'cas':'7440-55-3'}]}",
                        "3 /to: found \"XX\"; expected an ISO 3166-1 alpha-2 country code, such as CN"
                                + " <{\"from\":\"CN\",\"to\":\"XX\",\"lines\":[{\"netMass\":\"5\"}]}>",
                        "3 /lines/0/netMass: found \"5\"; expected a mass above zero with its unit (mg, g, kg, t), such as"
                                + " \"500 g\"; left out where it is not known <>",
                        "3 /lines/0: found nothing that describes goods; expected at least one of description,"
                                + " commodityCode, cas, formula, form, composition, attributes <>",
                        "4 /from: found the end of the text, line 1, column 13; expected the rest of the JSON document"
                                + " <{\"from\":\"CN\">",
                        "6 : found more after the end of the document, line 1, column 55; expected one JSON document"
                                + " <{\"from\":\"CN\",\"to\":\"JP\",\"lines\":[{\"cas\":\"7440-55-3\"}]} {}>",
                        "7 {'from':'CN','to':'KR','lines':[{'line':1,'cas':'7440-55-3'}]}");
    }

    @Test
    @DisplayName("A line in another encoding, and a line without end, spoil nothing but themselves")
    void spoiled() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes("{\"from\":\"CN\",\"to\":\"JP\",\"lines\":[{\"form\":\"Müll\"}]}\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        lines.writeBytes(("{\"id\":\"" + "x".repeat(ByteLines.LONGEST) + "\"}\n").getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(
                "{\"from\":\"CN\",\"to\":\"JP\",\"lines\":[{\"cas\":\"7440-55-3\"}]}".getBytes(StandardCharsets.UTF_8));

        assertThat(Told.jsonLines(lines.toByteArray()))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("1 : found the byte 0xFC, line 1, column 43; expected text in UTF-8"),
                        second -> assertThat(second)
                                .startsWith(
                                        "2 : found a line of more than 16777216 bytes; expected a consignment <{\"id\":\"xx")
                                .hasSizeLessThan(1_200),
                        third -> assertThat(third).startsWith("3 {'from':'CN'"));
    }

    @Test
    @DisplayName("Nothing in, nothing out")
    void empty() {
        assertThat(told("")).isEmpty();
        assertThat(told("\n\n \r\n")).isEmpty();
    }

    private static List<String> told(String lines) {
        return Told.jsonLines(lines.getBytes(StandardCharsets.UTF_8));
    }
}
