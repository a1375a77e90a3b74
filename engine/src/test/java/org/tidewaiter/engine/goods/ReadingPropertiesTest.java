package org.tidewaiter.engine.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Range;

@DisplayName("Every reading")
class ReadingPropertiesTest {

    private static final List<String> WORDS = words();

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "4N",
                "99.99%",
                "3.15 wt%",
                ">= 5 %",
                "bal",
                "500 g",
                "N42SH",
                "12",
                "Ga0.47In0.53As",
                "7440-55-3",
                "(",
                ")",
                ",",
                "，",
                "的",
                ":",
                "shoes",
                "外套",
                "and",
                "、",
                "0.5-1.5%",
                "百分之3",
                "100 ppm",
                "%",
                "·",
                "\n",
                "Ga(NO3)3",
                "x",
                "用",
                "级",
                "基"));
        TestLexicon.LEXICON.terms().forEach(term -> words.add(term.text()));
        return words;
    }

    private static String text(Chance chance) {
        StringBuilder out = new StringBuilder();
        for (int i = chance.between(0, 12); i > 0; i--) {
            out.append(chance.of(WORDS)).append(chance.oneIn(4) ? "" : chance.oneIn(8) ? "-" : " ");
        }
        return out.toString();
    }

    @Test
    @DisplayName("quotes the original: evidence stands where it says it does")
    void evidence() {
        Chance.forAll(5_000, chance -> {
            String text = text(chance);
            for (Fact fact : Shown.read(Lines.line(text)).facts()) {
                Evidence evidence = fact.evidence();
                assertThat(evidence.field()).isEqualTo("description");
                assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
                assertThat(evidence.text()).isNotEmpty();
            }
        });
    }

    @Test
    @DisplayName("is the same for the same line, with the facts of the description from left to right")
    void deterministic() {
        Chance.forAll(1_000, chance -> {
            String text = text(chance);
            Goods once = Shown.read(Lines.line(text).cas("7440-55-3").part("Dy", "3 %"));
            Goods again = new GoodsReader(TestLexicon.LEXICON)
                    .read(Lines.line(text).cas("7440-55-3").part("Dy", "3 %").build(), java.util.Optional.empty());
            assertThat(again).isEqualTo(once);
            List<Integer> places = once.facts().stream()
                    .filter(fact -> fact.evidence().field().equals("description"))
                    .map(fact -> fact.evidence().start())
                    .toList();
            assertThat(places).isSorted();
        });
    }

    @Test
    @DisplayName("names only what the lexicon knows, and never what is denied")
    void ids() {
        Set<String> known = new TreeSet<>(TestLexicon.LEXICON.things().keySet());
        known.addAll(Set.of(Identity.UNLISTED_ALLOY, Identity.UNLISTED_COMPOUND));
        Chance.forAll(3_000, chance -> {
            Goods goods = Shown.read(Lines.line(text(chance)));
            switch (goods.identity()) {
                case Identity.Known some -> assertThat(known).containsAll(some.ids());
                case Identity.Unsettled some -> assertThat(known).containsAll(some.candidates());
                case Identity.Ordinary none ->
                    assertThat(goods.contradictions()).isEmpty();
            }
            assertThat(TestLexicon.LEXICON.forms().keySet()).containsAll(goods.forms());
            goods.shares()
                    .values()
                    .forEach(share -> assertThat(share.within(Ranges.PERCENT)).isTrue());
        });
    }

    @Test
    @DisplayName("copes with any characters, and with twenty thousand of them")
    void robust() {
        Chance.forAll(3_000, chance -> {
            String text = chance.text(chance.between(0, 80), "Ga镓4N%.,:()-（）>≥5 \u200b\ud83d\ude00é的用\n0九个·/₂x\u0000");
            assertThat(Shown.read(Lines.line(text)).facts()).isNotNull();
        });
        String long1 = "gallium arsenide 99.99% ".repeat(830);
        String long2 = "镓".repeat(20_000);
        String long3 = "9".repeat(20_000) + "%";
        String long4 = "(".repeat(10_000) + "Ga".repeat(5_000);
        long start = System.nanoTime();
        for (String text : List.of(long1, long2, long3, long4)) {
            assertThat(Shown.read(Lines.line(text))).isNotNull();
        }
        assertThat(System.nanoTime() - start).as("linear time").isLessThan(5_000_000_000L);
    }

    @Test
    @DisplayName("leaves the balance exactly what the others leave")
    void balance() {
        Chance.forAll(500, chance -> {
            BigDecimal one = chance.amount(300, 1).min(new BigDecimal("30"));
            BigDecimal other = chance.amount(3000, 2).min(new BigDecimal("40"));
            Goods goods = Shown.read(
                    Lines.line().part("Dy", one + " %").part("Nd", other + " %").part("Fe", "bal"));
            assertThat(goods.share("Fe").point().orElseThrow().add(one).add(other))
                    .isEqualByComparingTo("100");
            assertThat(goods.share("Tb")).isEqualTo(Goods.ABSENT);
        });
    }

    @Test
    @DisplayName("turns shares by amount into shares by mass that enclose the exact ones")
    void moles() {
        Map<String, BigDecimal> masses = TestLexicon.LEXICON.atomicMasses();
        Chance.forAll(500, chance -> {
            BigDecimal gallium = BigDecimal.valueOf(chance.between(1, 1000), 1).min(new BigDecimal("99"));
            BigDecimal arsenic = BigDecimal.valueOf(100).subtract(gallium);
            Goods goods = Shown.read(
                    Lines.line().part("Ga", gallium + " %", Basis.MOLE).part("As", arsenic + " %", Basis.MOLE));
            double own = gallium.multiply(masses.get("Ga")).doubleValue();
            double all = own + arsenic.multiply(masses.get("As")).doubleValue();
            Range share = goods.share("Ga");
            assertThat(share.low().orElseThrow().doubleValue()).isLessThanOrEqualTo(100 * own / all);
            assertThat(share.high().orElseThrow().doubleValue()).isGreaterThanOrEqualTo(100 * own / all);
        });
    }

    @Test
    @DisplayName("finds the density of mass over volume between two decimals, whatever the units")
    void density() {
        Chance.forAll(500, chance -> {
            BigDecimal grams = chance.amount(5000, 2);
            BigDecimal millilitres = chance.amount(5000, 2);
            Range one = density(grams.toPlainString() + " g", millilitres.toPlainString() + " mL");
            Range same = density(
                    grams.movePointLeft(3).toPlainString() + " kg",
                    millilitres.movePointLeft(3).toPlainString() + " L");
            assertThat(one.sameAs(same)).isTrue();
            assertThat(one.low().orElseThrow().multiply(millilitres)).isLessThanOrEqualTo(grams);
            assertThat(one.high().orElseThrow().multiply(millilitres)).isGreaterThanOrEqualTo(grams);
        });
    }

    private static Range density(String mass, String volume) {
        return Shown.read(Lines.line("sample").mass(mass).volume(volume))
                .measures()
                .get("densityGPerCm3");
    }
}
