package org.tidewaiter.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JSON comes in: a consignment on each line, or one that runs over several")
class JsonDocumentTest {

    private static final String TEA = "{'from':'CN','to':'JP','lines':[{'line':1,'description':'tea'}]}";

    private static List<String> told(String documents) {
        return Told.json(documents.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("One that a person wrote line by line")
    void severalLines() {
        assertThat(told("""

                {
                  'from': 'CN', 'to': 'JP',
                  'lines': [ { 'description': 'tea' } ]
                }
                """)).containsExactly("1 " + TEA);
        assertThat(told("{ 'from': 'CN',\n'to': 'JP',\n'lines': [ { 'description': 'tea' } ] }"))
                .containsExactly("1 " + TEA);
    }

    @Test
    @DisplayName("One on each line, the last without an end")
    void lines() {
        assertThat(told(TEA + "\n" + TEA)).containsExactly("1 " + TEA, "2 " + TEA);
        assertThat(told(TEA)).containsExactly("1 " + TEA);
        assertThat(told("")).isEmpty();
    }

    @Test
    @DisplayName("What is wrong with it is told with its place")
    void problems() {
        assertThat(told("{\n'from': 'CN', 'to': 'XX', 'lines': [ { 'description': 'tea' } ]\n}"))
                .singleElement()
                .asString()
                .contains("1 /to: found \"XX\"");
    }
}
