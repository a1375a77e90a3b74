package org.tidewaiter.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.consignment.AttributeDeclaration;
import org.tidewaiter.exchange.consignment.Attributes;

@DisplayName("The names of columns")
class VocabularyTest {

    @Test
    @DisplayName("docs/batch.md lists every column, and none that does not exist")
    void documented() throws IOException {
        Path page = Path.of(System.getProperty("tidewaiter.root", ".."), "docs", "batch.md");
        List<String> documented = Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(new Vocabulary(new Attributes(List.of()))
                        .patterns().stream().map(Vocabulary.Pattern::name).toList());
    }

    @Test
    @DisplayName("What packs declare has a column of its own")
    void declared() {
        Attributes attributes =
                new Attributes(List.of(new AttributeDeclaration("sintered", AttributeDeclaration.Kind.TRUTH)));

        assertThat(new Vocabulary(attributes).patterns())
                .contains(new Vocabulary.Pattern(
                        "line.attributes.sintered", true, List.of("attributes", "sintered"), Slot.Kind.TRUTH));
    }
}
