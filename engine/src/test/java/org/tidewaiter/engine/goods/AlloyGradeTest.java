package org.tidewaiter.engine.goods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades of alloys, whose numbers are percentages by mass. The notation is that of {@link Shown}. */
@DisplayName("An alloy's grade")
class AlloyGradeTest {

    @DisplayName("names the alloy and states its shares")
    @ParameterizedTest(name = "{0} → {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            W85Cu15               | tungsten-copper          | Cu=15 W=85 .
            W85Cu15 130x60 mm     | tungsten-copper          | Cu=15 W=85 .
            钨铜 W80Cu20          | tungsten-copper          | Cu=20 W=80 .
            WCu20                 | tungsten-copper          | Cu=+ W=+
            W90Ni7Fe3             | tungsten-nickel-iron     | Fe=3 Ni=7 W=90 .
            W90NiFe               | tungsten-nickel-iron     | Fe=0..10 Ni=0..10 W=90
            58Bi42Sn              | bismuth-tin-alloy        | Bi=58 Sn=42 .
            Sn42Bi58              | bismuth-tin-alloy        | Bi=58 Sn=42 .
            Al-Sc 2%              | scandium-aluminium-alloy | Al=0..2 Sc=0..2
            铝钪合金 2%           | scandium-aluminium-alloy | Al=0..2 Sc=0..2
            Al-2%Sc               | scandium-aluminium-alloy | Al=98 Sc=2 .
            Al-2wt%Sc             | scandium-aluminium-alloy | Al=98 Sc=2 .
            Al-2Sc                | scandium-aluminium-alloy | Al=98 Sc=2 .
            Sn-58Bi               | bismuth-tin-alloy        | Bi=58 Sn=42 .
            58Bi-42Sn             | bismuth-tin-alloy        | Bi=58 Sn=42 .
            W-7Ni-3Fe             | tungsten-nickel-iron     | Fe=3 Ni=7 W=90 .
            Ti-6Al-4V rods        | unlisted-alloy           | Al=6 Ti=90 V=4 .
            Fe65Co35              | unlisted-alloy           | Co=35 Fe=65 .
            DyFe2                 | unlisted-alloy           | Dy=+ Fe=+
            """)
    void grades(String text, String identity, String shares) {
        Goods goods = Shown.read(Lines.line(text));
        assertThat(Shown.identity(goods)).isEqualTo(identity);
        assertThat(Shown.shares(goods)).isEqualTo(shares);
    }

    @DisplayName("is not read into numbers of models and lists")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3-in-1 oil          | -
            12V-5A charger      | phone-charger
            USB-3Gb hub         | -
            Sn-150Bi            | tin
            """)
    void others(String text, String identity) {
        assertThat(Shown.identity(Shown.read(Lines.line(text)))).isEqualTo(identity);
    }

    @Test
    @DisplayName("that is mostly one metal may be what a mixture of its metals is: solder is an alloy")
    void solder() {
        assertThat(Shown.identity(Shown.read(Lines.line("bismuth tin solder 58% Bi"))))
                .isEqualTo("?bismuth-tin-alloy+bismuth-tin-solder");
        assertThat(Shown.identity(Shown.read(Lines.line("bismuth tin solder")))).isEqualTo("bismuth-tin-solder");
    }

    @Test
    @DisplayName("reads the same in the field for formulas")
    void field() {
        Goods goods = Shown.read(Lines.line().formula("W85Cu15"));
        assertThat(Shown.identity(goods)).isEqualTo("tungsten-copper");
        assertThat(Shown.shares(goods)).isEqualTo("Cu=15 W=85 .");
        assertThat(Shown.identity(Shown.read(Lines.line().formula("AlSc2")))).isEqualTo("scandium-aluminium-alloy");
    }

    @DisplayName("is less than the bare metal's name nowhere: nearly pure, it may be the metal")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ga98Al2 | ?gallium+unlisted-alloy
            W97Mo3  | ?tungsten+unlisted-alloy
            """)
    void nearlyPure(String text, String identity) {
        assertThat(Shown.identity(Shown.read(Lines.line(text)))).isEqualTo(identity);
    }

    @Test
    @DisplayName("and a little of what makes a named alloy leaves that alloy open")
    void littleOfIt() {
        String open = "?aluminium+scandium-aluminium-alloy+unlisted-alloy";
        assertThat(Shown.identity(Shown.read(Lines.line().part("Al", "98 %").part("Sc", "2 %"))))
                .isEqualTo(open);
        assertThat(Shown.identity(
                        Shown.read(Lines.line("aluminium").part("Al", "98 %").part("Sc", "2 %"))))
                .isEqualTo("?aluminium+scandium-aluminium-alloy");
    }
}
