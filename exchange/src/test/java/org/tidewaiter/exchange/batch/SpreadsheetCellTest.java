package org.tidewaiter.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cell that a spreadsheet would compute is shown to it as a text")
class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "=1+1",
                "+HYPERLINK(\"x\")",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1:A9)",
                "\t=1+A1",
                "＝cmd()"
            })
    @DisplayName("an apostrophe before it")
    void formula(String cell) {
        assertThat(SpreadsheetCell.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-5",
                "-5.20",
                "+49 (89) 123-45",
                "2026-11-23",
                "a=b",
                "O'Neill",
                "'; DROP TABLE x;--",
                "镓"
            })
    @DisplayName("numbers, telephone numbers and all other texts stay what they are")
    void text(String cell) {
        assertThat(SpreadsheetCell.of(cell)).isEqualTo(cell);
    }
}
