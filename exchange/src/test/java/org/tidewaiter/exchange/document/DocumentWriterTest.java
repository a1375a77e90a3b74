package org.tidewaiter.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.exchange.Generated;

@DisplayName("Canonical JSON: one document, one text")
class DocumentWriterTest {

    @Test
    @DisplayName("Fields in the order given, no blanks, plain decimals with their scale")
    void plain() {
        Node node = Node.fields()
                .add("z", Node.of(new BigDecimal("1.50")))
                .add("a", Node.of(new BigDecimal("1E+3")))
                .add("tiny", Node.of(new BigDecimal("1E-7")))
                .add("no", Node.Nothing.NOTHING)
                .add("list", Node.items(java.util.List.of(true, false), Node::of))
                .build();

        assertThat(DocumentWriter.text(node))
                .isEqualTo("{\"z\":1.50,\"a\":1000,\"tiny\":0.0000001,\"no\":null,\"list\":[true,false]}");
    }

    @Test
    @DisplayName("Only what JSON wants escaped is escaped; other scripts stay as they are")
    void escapes() {
        assertThat(DocumentWriter.text(
                        Node.of("\" \\ / \b\t\n\f\r \u0001\u001f\u007f é 镓 𝔊 𠀀 \udbff\udfff \u2028 \ud800")))
                .isEqualTo(
                        "\"\\\" \\\\ / \\b\\t\\n\\f\\r \\u0001\\u001f\u007f é 镓 𝔊 𠀀 \udbff\udfff \u2028 \\ud800\"");
    }

    @DisplayName("To read what was written gives the same document")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tidewaiter.exchange.Generated#seeds")
    void roundTrip(long seed) {
        Node node = GeneratedNodes.node(new Generated(seed), 5);

        assertThat(DocumentReader.read(DocumentWriter.bytes(node))).isEqualTo(new Reading.Understood<>(node));
    }

    @Test
    @DisplayName("A number that would fill the memory is no number of a document")
    void hugeNumber() {
        assertThatThrownBy(() -> Node.of(new BigDecimal("1e999999999"))).isInstanceOf(IllegalArgumentException.class);
    }
}
