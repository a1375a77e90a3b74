package org.tidewaiter.engine.goods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compounds that the lexicon does not hold, by name and by formula. The notation is that of {@link Shown}. */
@DisplayName("A compound that the lexicon does not hold")
class CompoundNamesTest {

    @DisplayName("is one of its metal's compounds, and not the metal")
    @ParameterizedTest(name = "{0} → {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            gallium(III) sulfate                | unlisted-compound                  | Ga=+ O=+ S=+ .
            gallium sulphate                    | unlisted-compound                  | Ga=+ O=+ S=+ .
            gallium acetylacetonate             | unlisted-compound                  | C=+ Ga=+ H=+ O=+ .
            germanium tetrafluoride             | unlisted-compound                  | F=+ Ge=+ .
            Germanium-Tetrafluoride             | unlisted-compound                  | F=+ Ge=+ .
            硫酸镓                              | unlisted-compound                  | Ga=+ O=+ S=+ .
            四氟化锗                            | unlisted-compound                  | F=+ Ge=+ .
            dysprosium sulfate                  | dysprosium-salts+unlisted-compound | Dy=+ O=+ S=+ .
            dysprosium(III) nitrate hexahydrate | dysprosium-salts+unlisted-compound | Dy=+ N=+ O=+ .
            dysprosium (III) bromides           | dysprosium-salts+unlisted-compound | Br=+ Dy=+ .
            三溴化镝                            | dysprosium-salts+unlisted-compound | Br=+ Dy=+ .
            硫酸镝八水合物                      | dysprosium-salts+unlisted-compound | Dy=+ O=+ S=+ .
            DyCl3                               | dysprosium-salts+unlisted-compound | Cl=+ Dy=+ .
            DyF3                                | dysprosium-salts+unlisted-compound | Dy=+ F=+ .
            DyCl3 CAS 10025-74-8                | dysprosium-salts+unlisted-compound | Cl=+ Dy=+ .
            Dy2O3·H2O                           | dysprosium-salts+unlisted-compound | Dy=+ H=+ O=+ .
            dysprosium chloride, DyCl3          | dysprosium-salts+unlisted-compound | Cl=+ Dy=+ .
            Y(NO3)3·6H2O                        | unlisted-compound+yttrium-salts    | H=+ N=+ O=+ Y=+ .
            Y2(CO3)3                            | unlisted-compound+yttrium-salts    | C=+ O=+ Y=+ .
            DyYO3                               | dysprosium-salts+unlisted-compound+yttrium-salts | Dy=+ O=+ Y=+ .
            """)
    void compounds(String text, String identity, String shares) {
        Goods goods = Shown.read(Lines.line(text));
        assertThat(Shown.identity(goods)).isEqualTo(identity);
        assertThat(Shown.shares(goods)).isEqualTo(shares);
    }

    @DisplayName("is the one that the lexicon holds, where only one consists of its elements")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Y oxide            | yttrium-oxide
            W carbide          | tungsten-carbide
            gallium sesquioxide| gallium-oxide
            terbium dioxide    | terbium-oxide
            antimony oxide     | antimony-trioxide
            """)
    void held(String text, String identity) {
        assertThat(Shown.identity(Shown.read(Lines.line(text)))).isEqualTo(identity);
    }

    @DisplayName("shares the name of the one that has its elements, and may be meant by it")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ga2O                | ?gallium-oxide+unlisted-compound
            W2C                 | ?tungsten-carbide+unlisted-compound
            ditungsten carbide W2C powder | ?tungsten-carbide+unlisted-compound
            Ga2O CAS 12024-21-4 | gallium-oxide
            gallium oxide, Ga2O | gallium-oxide
            gallium nitride Ga2O | ?gallium-nitride+gallium-oxide+unlisted-compound
            Ga2O3               | gallium-oxide
            order WO4711        | -
            """)
    void namesakes(String text, String identity) {
        assertThat(Shown.identity(Shown.read(Lines.line(text)))).isEqualTo(identity);
    }

    @Test
    @DisplayName("shares the name in the field for formulas and in a composition too")
    void namesakesInFields() {
        assertThat(Shown.identity(Shown.read(Lines.line().formula("W2C"))))
                .isEqualTo("?tungsten-carbide+unlisted-compound");
        assertThat(Shown.identity(Shown.read(Lines.line("gallium oxide").formula("Ga2O"))))
                .isEqualTo("gallium-oxide");
        assertThat(Shown.identity(Shown.read(Lines.line().part("Ga2O", "99 %"))))
                .isEqualTo("?gallium-oxide+unlisted-compound");
    }

    @DisplayName("is the salt that the lexicon holds, with its crystal water")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"(NH4)10H2W12O42·4H2O", "(NH4)10[H2W12O42]·4H2O", "(NH4)10(H2W12O42)*4H2O", "(NH4)10H2W12O42"})
    void hydrates(String formula) {
        assertThat(Shown.identity(Shown.read(Lines.line(formula)))).isEqualTo("ammonium-paratungstate");
        assertThat(Shown.identity(Shown.read(Lines.line().formula(formula)))).isEqualTo("ammonium-paratungstate");
    }

    @Test
    @DisplayName("mixed with another leaves both open, whichever there is more of")
    void mixtures() {
        assertThat(Shown.identity(Shown.read(Lines.line("gallium oxide and germanium dioxide powder mixture"))))
                .isEqualTo("?gallium-oxide+germanium-dioxide");
        assertThat(Shown.identity(Shown.read(Lines.line().part("Ga2O3", "50 %").part("GeO2", "50 %"))))
                .isEqualTo("?gallium-oxide+germanium-dioxide");
        assertThat(Shown.identity(Shown.read(
                        Lines.line("powder mixture").part("GeO2", "60 %").part("Ga2O3", "40 %"))))
                .isEqualTo("?gallium-oxide+germanium-dioxide");
        assertThat(Shown.identity(Shown.read(
                        Lines.line().part("Ga2O3", "40 %").part("GeO2", "30 %").part("Dy2O3", "30 %"))))
                .isEqualTo("?dysprosium-oxide+gallium-oxide+germanium-dioxide");
    }

    @DisplayName("is not read into other words")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            gallium            | gallium
            gallium ion source | ?gallium
            No chloride added  | -
            In carbide tools   | -
            USB3 hub           | -
            SKH51 steel        | -
            hydrogen sulfide   | -
            """)
    void others(String text, String identity) {
        assertThat(Shown.identity(Shown.read(Lines.line(text)))).isEqualTo(identity);
    }

    @Test
    @DisplayName("is not another that the lexicon does not hold either")
    void two() {
        assertThat(Shown.shares(Shown.read(Lines.line("CuSO4 and DyCl3")))).isEqualTo("Cl=+ Cu=+ Dy=+ O=+ S=+");
    }

    @Test
    @DisplayName("that is denied is not there")
    void denied() {
        assertThat(Shown.identity(Shown.read(Lines.line("toy without dysprosium sulfate"))))
                .isEqualTo("toy");
    }
}
