package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is controlled by whom. The same items leave China, the Union, the United States and the United Kingdom; where the
 * lists differ, they do so for a reason that can be read in the law.
 */
@DisplayName("The table of truth")
class TruthTableTest {

    private static final Path TABLE =
            Product.ROOT.resolve("dist/src/test/resources/org/tidewaiter/product/truth-table.csv");
    private static final Path PAGE = Product.ROOT.resolve("docs/truth-table.md");

    private static final List<TruthTable.Group> GROUPS = TruthTable.read(Product.lines(TABLE));

    @DisplayName("holds")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void holds(TruthTable.Row row) {
        for (TruthTable.Column column : TruthTable.Column.values()) {
            assertThat(row.decided(column)).as("%s of %s", column, row.facts()).isEqualTo(row.expected(column));
        }
    }

    /** With {@code -Dtidewaiter.write-pages=true} the page is written; otherwise it must be as it would be written. */
    @Test
    @DisplayName("stands in docs/truth-table.md")
    void page() throws IOException {
        String page = TruthTablePage.of(GROUPS);
        if (Boolean.getBoolean("tidewaiter.write-pages")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Product.text(PAGE)).isEqualTo(page);
    }

    static Stream<TruthTable.Row> rows() {
        return GROUPS.stream().flatMap(group -> group.rows().stream());
    }
}
