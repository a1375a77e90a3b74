package org.tidewaiter.engine.goods.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.engine.goods.Chance;

@DisplayName("A formula")
class FormulaTest {

    private static final List<String> SYMBOLS = List.of(
            "H", "B", "C", "N", "O", "F", "P", "S", "Ga", "Ge", "As", "In", "Sb", "Nd", "Dy", "Fe", "Co", "W", "Cu");

    @DisplayName("is read exactly")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ga                    | Ga 1
            GaAs                  | As 1, Ga 1
            Ga2O3                 | Ga 2, O 3
            Ga₂O₃                 | Ga 2, O 3
            Nd2Fe14B              | B 1, Fe 14, Nd 2
            Ga0.47In0.53As        | As 1, Ga 0.47, In 0.53
            Ga(CH3)3              | C 3, Ga 1, H 9
            (NH4)10H2W12O42       | H 42, N 10, O 42, W 12
            Ca[Al(OH)4]2          | Al 2, Ca 1, H 8, O 8
            CuSO4·5H2O            | Cu 1, H 10, O 9, S 1
            CuSO4*5H2O            | Cu 1, H 10, O 9, S 1
            CuSO4.5H2O            | Cu 1, H 10, O 9, S 1
            CuSO4·H2O             | Cu 1, H 2, O 5, S 1
            Sm2(C2O4)3·10H2O      | C 6, H 20, O 22, Sm 2
            GaAs:Si               | As 1, Ga 1
            GaAs:Si,Te            | As 1, Ga 1
            Bi4Ge3O12             | Bi 4, Ge 3, O 12
            CO                    | C 1, O 1
            Co                    | Co 1
            """)
    void reads(String text, String counts) {
        assertThat(show(Formula.parse(text).orElseThrow().counts())).isEqualTo(counts);
    }

    @Test
    @DisplayName("may carry dopants and variable amounts")
    void dopants() {
        assertThat(Formula.parse("GaAs:Si,Te").orElseThrow().dopants()).containsExactly("Si", "Te");
        assertThat(Formula.parse("AlxGa1-xAs").orElseThrow().variable()).isTrue();
        assertThat(Formula.parse("AlxGa1-xAs").orElseThrow().elements()).containsExactly("Al", "As", "Ga");
        assertThat(Formula.parse("GaAs").orElseThrow().variable()).isFalse();
    }

    @DisplayName("is none where it is anything else")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "gallium",
                "ga",
                "GA",
                "Xx",
                "Ga)",
                "(Ga",
                "Ga()",
                "Ga0",
                "2Ga",
                "Ga+",
                "Ga3+",
                "SO4^2-",
                "Ga As",
                "镓",
                "Ga:",
                "GaAs:Xx",
                "((((((((((Ga))))))))))",
                "Ga99999999999",
                "P507 extractant",
                "."
            })
    void refuses(String text) {
        assertThat(Formula.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("has a ratio that knows neither order nor size of the unit")
    void ratio() {
        assertThat(Formula.parse("Sb4O6").orElseThrow().ratio())
                .isEqualTo(Formula.parse("O3Sb2").orElseThrow().ratio())
                .isEqualTo("O:3 Sb:2");
        assertThat(Formula.parse("Ga0.5In0.5As").orElseThrow().ratio()).isEqualTo("As:2 Ga:1 In:1");
    }

    @Test
    @DisplayName("counts what was put into it, however it is bracketed, and survives its own writing")
    void roundTrip() {
        Chance.forAll(2_000, chance -> {
            Map<String, BigDecimal> counts = new TreeMap<>();
            String text = part(chance, 0, BigDecimal.ONE, counts);
            Formula formula = Formula.parse(text).orElseThrow();
            assertThat(show(formula.counts())).as(text).isEqualTo(show(counts));
            Formula again = Formula.parse(formula.toString()).orElseThrow();
            assertThat(show(again.counts())).as(formula.toString()).isEqualTo(show(counts));
            assertThat(again.ratio()).isEqualTo(formula.ratio());
        });
    }

    /** Writes a random formula and adds what it holds to {@code counts}. */
    private static String part(Chance chance, int depth, BigDecimal times, Map<String, BigDecimal> counts) {
        StringBuilder out = new StringBuilder();
        for (int groups = chance.between(1, 4); groups > 0; groups--) {
            BigDecimal count = chance.oneIn(3) ? BigDecimal.ONE : chance.amount(30, chance.oneIn(4) ? 2 : 0);
            String number = count.equals(BigDecimal.ONE) ? "" : count.toPlainString();
            if (depth < 3 && chance.oneIn(4)) {
                String brackets = chance.of(List.of("()", "[]", "{}"));
                out.append(brackets.charAt(0))
                        .append(part(chance, depth + 1, times.multiply(count), counts))
                        .append(brackets.charAt(1))
                        .append(number);
            } else {
                String symbol = chance.of(SYMBOLS);
                counts.merge(symbol, count.multiply(times), BigDecimal::add);
                out.append(symbol).append(number);
            }
        }
        return out.toString();
    }

    private static String show(Map<String, BigDecimal> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }

    @Test
    @DisplayName("never fails on any text")
    void robust() {
        Chance.forAll(5_000, chance -> {
            String text = chance.text(chance.between(0, 30), "GaAsInO()[]{}0123.·*:,-xH2 镓");
            Formula.parse(text)
                    .ifPresent(formula -> assertThat(formula.counts()).isNotEmpty());
        });
    }
}
