package org.tidewaiter.engine.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Purities and shares in every notation of the trade")
class PercentageTest {

    @ParameterizedTest(name = "{0} admits {1} and not {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4N        | 99.99        | 99.989999",
                "4N        | 99.998       | 99.999",
                "4N5       | 99.995       | 99.9949",
                "4N5       | 99.9989      | 99.999",
                "5N        | 99.999       | 99.9999",
                "7N        | 99.99999     | 99.999999",
                "1N        | 90           | 99",
                "99.99%    | 99.99        | 99.991",
                "99,99 %   | 99.99        | 99.989",
                ">=99.999 %| 99.999       | 99.9989",
                "≥99.999%  | 100          | 99.99",
                ">99.9%    | 99.90001     | 99.9",
                "<5%       | 4.999        | 5",
                "<=5%      | 5            | 5.0001",
                "30 ppm    | 0.003        | 0.0031",
                "5 ppb     | 0.0000005    | 0.0000006",
                "12 N      | 99.9999999999 | 99.99999999",
                "4 n 5+    | 99.995       | 99.9949",
                "=> 99.9％ | 99.9         | 99.89",
                "＜ 5 %    | 4.9          | 5",
                "=5%       | 5            | 5.1",
                "=< 5%     | 5            | 5.1",
                "1 000 ppm | 0.1          | 0.2"
            })
    void notations(String stated, BigDecimal admitted, BigDecimal excluded) {
        Range range = Percentage.parse(stated).orElseThrow().range();
        assertThat(range.contains(admitted)).isTrue();
        assertThat(range.contains(excluded)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pure",
                "99.99",
                "101 %",
                "-1 %",
                "N",
                "0N",
                "4NN",
                "99.99.99%",
                "1,5,5 %",
                "> 100 %",
                "13N",
                "4N0",
                "04N",
                "4N5x",
                "4N55",
                "99.%",
                "% 5",
                "5 % %",
                "5 pm",
                ">",
                "9 9 . 5 %"
            })
    @DisplayName("What is no percentage is not guessed")
    void notPercentages(String stated) {
        assertThat(Percentage.parse(stated)).isEmpty();
    }

    @Test
    @DisplayName("Whether 5N is better than 99.999 % is open; 6N is, 99.999 % itself is not")
    void strictThreshold() {
        Range better = Range.above(new BigDecimal("99.999"));
        Range fiveNines = Percentage.parse("5N").orElseThrow().range();
        assertThat(fiveNines.within(better)).isFalse();
        assertThat(fiveNines.and(better)).isPresent();
        assertThat(Percentage.parse("6N").orElseThrow().range().within(better)).isTrue();
        assertThat(Percentage.parse("99.999 %").orElseThrow().range().and(better))
                .isEmpty();
    }
}
