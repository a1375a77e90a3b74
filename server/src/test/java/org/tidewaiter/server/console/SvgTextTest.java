package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A text in a drawing")
class SvgTextTest {

    @DisplayName("is broken where a line is full, between words where that goes, and marked where it is cut")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            goods are gallium                 | 60  | goods are/gallium
            goods                             | 60  | goods
            unbreakablewordwithoutanyend      | 60  | unbreakabl/ewordwitho/utanyend
            金属镓锭属于两用物项                 | 50  | 金属镓锭属/于两用物项
            one two three four five six seven | 30  | one/two/three/four…
            """)
    void lines(String text, int width, String lines) {
        assertThat(SvgText.lines(text, width, 4)).isEqualTo(List.of(lines.split("/")));
    }
}
