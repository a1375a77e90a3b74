package org.tidewaiter.engine.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.engine.goods.Lines.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Transport;

/** What the other fields of a line say, alone and together. */
@DisplayName("The fields of a line")
class FieldsTest {

    private static String identity(Lines line) {
        return Shown.identity(Shown.read(line));
    }

    private static String clash(Lines line) {
        return Shown.contradictions(Shown.read(line));
    }

    @Nested
    @DisplayName("identify goods")
    class Identify {

        @Test
        @DisplayName("by CAS number, formula, dedicated commodity number")
        void alone() {
            assertThat(identity(line().cas("7440-55-3"))).isEqualTo("gallium");
            assertThat(identity(line("sample").cas("7440-55-3"))).isEqualTo("gallium");
            assertThat(identity(line("sample").cas("50-00-0"))).isEqualTo("?*");
            assertThat(identity(line().formula("AsGa"))).isEqualTo("gallium-arsenide");
            assertThat(identity(line().formula("GaAs:Si,Te"))).isEqualTo("gallium-arsenide");
            assertThat(identity(line().formula("Al0.3Ga0.7As"))).isEqualTo(Identity.UNLISTED_COMPOUND);
            assertThat(identity(line().formula("DyFe2"))).isEqualTo(Identity.UNLISTED_ALLOY);
            assertThat(identity(line("sample").code("8112929010"))).isEqualTo("gallium");
            assertThat(identity(line("金属制品").code("811292901000"))).isEqualTo("gallium");
        }

        @Test
        @DisplayName("which closes the composition of an element or a compound")
        void closed() {
            assertThat(Shown.shares(Shown.read(line().cas("7440-55-3").purity("6N"))))
                    .isEqualTo("Ga=99.9999..99.99999 .");
            assertThat(Shown.shares(Shown.read(line().formula("Al0.3Ga0.7As")))).isEqualTo("Al=+ As=+ Ga=+ .");
            assertThat(Shown.shares(Shown.read(line().formula("DyFe2")))).isEqualTo("Dy=+ Fe=+");
        }

        @Test
        @DisplayName("together, where they agree")
        void agree() {
            Lines bottle = line("镓 7N 500克 瓶装")
                    .code("8112929010")
                    .cas("7440-55-3")
                    .formula("Ga")
                    .form("ingot")
                    .purity("99.99999%")
                    .mass("500 g")
                    .volume("85 mL")
                    .observed("meltsInHand", "true")
                    .observed("densityGPerCm3", "5.9");
            Goods goods = Shown.read(bottle);
            assertThat(Shown.identity(goods)).isEqualTo("gallium");
            assertThat(Shown.forms(goods)).isEqualTo("ingot");
            assertThat(Shown.purity(goods)).isEqualTo("99.99999");
            assertThat(goods.contradictions()).isEmpty();
            assertThat(identity(line("neodymium magnet")
                            .part("Nd", "27 %")
                            .part("Fe", "bal")
                            .part("Dy", "3 %")))
                    .isEqualTo("neodymium-iron-boron");
            assertThat(identity(line("gallium").formula("Ga").cas("7440-55-3"))).isEqualTo("gallium");
            assertThat(identity(line("graphite").cas("7782-42-5"))).isEqualTo("graphite");
            assertThat(identity(line("neodymium").cas("12148-75-3"))).isEqualTo("neodymium-iron-boron");
            assertThat(identity(line("neodymium magnet").cas("7440-00-8"))).isEqualTo("neodymium-iron-boron");
            assertThat(identity(line("natural graphite").cas("7782-42-5"))).isEqualTo("graphite+natural-graphite");
        }

        @Test
        @DisplayName("and settle what a description leaves open")
        void settle() {
            assertThat(identity(line("IR lens").formula("Ge"))).isEqualTo("germanium");
            assertThat(identity(line("ATO").cas("1309-64-4"))).isEqualTo("antimony-trioxide");
            assertThat(identity(line("tungsten darts").cas("7440-33-7"))).isEqualTo("tungsten");
            assertThat(identity(line("靶材样品").part("Y", "99.9 %"))).isEqualTo("yttrium");
            assertThat(identity(line("磁钢").part("Sm", "25.4 %").part("Co", "48.5 %")))
                    .isEqualTo("samarium-cobalt");
        }

        @Test
        @DisplayName("weakly, by a commodity number that admits them, where nothing else names the goods")
        void candidates() {
            assertThat(identity(line("metal").code("8112929090"))).isEqualTo("?*gallium");
            assertThat(identity(line().code("8112929090"))).isEqualTo("?*gallium");
            assertThat(identity(line("XQ compound").code("850511"))).isEqualTo("?neodymium-iron-boron+samarium-cobalt");
            assertThat(identity(line("hafnium sponge 99.9%").code("8112929090")))
                    .isEqualTo("hafnium");
            assertThat(identity(line("iron").code("720510"))).isEqualTo("iron");
            assertThat(Shown.read(line("metal").code("8112929090")).facts())
                    .filteredOn(fact -> fact.aspect() == Fact.Aspect.IDENTITY)
                    .extracting(fact -> fact.value() + " " + fact.strength() + " " + fact.evidence())
                    .containsExactly("gallium WEAK commodityCode[0,10) \"8112929090\"");
            assertThat(identity(line("metal parts").code("732690"))).isEqualTo("-");
            assertThat(identity(line().code("9001"))).isEqualTo("?*germanium");
            assertThat(identity(line("sample").code("9001"))).isEqualTo("?*germanium");
            assertThat(identity(line("binoculars").code("9001"))).isEqualTo("-");
            assertThat(identity(line().code("9503"))).isEqualTo("-");
        }
    }

    @Nested
    @DisplayName("contradict each other")
    class Contradict {

        @Test
        @DisplayName("text and commodity number")
        void code() {
            Goods goods = Shown.read(line("iron").code("8112929010"));
            assertThat(Shown.identity(goods)).isEqualTo("?*gallium+iron");
            assertThat(Shown.contradictions(goods)).isEqualTo("TEXT_AND_CODE");
            assertThat(clash(line("gallium").code("720510"))).isEqualTo("TEXT_AND_CODE");
            assertThat(clash(line("toy").code("8112929010"))).isEqualTo("TEXT_AND_CODE");
            Goods toys = Shown.read(line("toy").code("8112929090"));
            assertThat(Shown.identity(toys)).isEqualTo("?*gallium+toy");
            assertThat(toys.contradictions())
                    .extracting(contradiction -> contradiction.other().strength())
                    .containsExactly(Strength.INFERRED);
            assertThat(identity(line("toy, book").code("8112929090"))).isEqualTo("?*book+gallium+toy");
            assertThat(clash(line("toy, book").code("8112929090"))).isEqualTo("TEXT_AND_CODE");
            assertThat(clash(line("toy").code("9503"))).isEmpty();
            assertThat(clash(line("gallium").code("720529"))).isEmpty();
            assertThat(clash(line("germanium lens").code("9001909090"))).isEmpty();
            assertThat(clash(line("GaN phone charger").code("850440"))).isEmpty();
        }

        @Test
        @DisplayName("surely, a residual number of a heading of materials and a material that stands elsewhere")
        void residualNumber() {
            for (String elsewhere : List.of("zinc ingots", "tungsten nickel iron", "zinc and copper ingots")) {
                Goods goods = Shown.read(line(elsewhere).code("8112929090"));
                assertThat(goods.contradictions())
                        .as(elsewhere)
                        .extracting(contradiction -> contradiction.kind() + " "
                                + contradiction.other().strength())
                        .containsExactly("TEXT_AND_CODE INFERRED");
            }
            for (String under : List.of("gallium", "hafnium sponge", "galinstan", "parts")) {
                assertThat(clash(line(under).code("8112929090"))).as(under).isEmpty();
            }
            assertThat(clash(line("tungsten nickel iron").code("732690"))).isEmpty();
        }

        @Test
        @DisplayName("text and composition")
        void composition() {
            Goods goods =
                    Shown.read(line("silver brazing rod").part("Bi", "91.4 %").part("Ag", "3 %"));
            assertThat(Shown.contradictions(goods)).isEqualTo("TEXT_AND_COMPOSITION");
            assertThat(Shown.identity(goods)).isEqualTo("?*bismuth+silver-brazing-alloy");
            assertThat(Shown.shares(goods)).isEqualTo("Ag=3 Bi=91.4");
            assertThat(clash(line("optical glass").part("Ge", "100 %"))).isEqualTo("TEXT_AND_COMPOSITION");
            assertThat(clash(line("nickel powder").part("Tb", "99.9 %"))).isEqualTo("TEXT_AND_COMPOSITION");
            assertThat(clash(line("nickel powder").instrument("Tb 98.7", "Fe 0.2")))
                    .isEqualTo("TEXT_AND_COMPOSITION");
            assertThat(clash(line("silver brazing rod Bi 91.4%"))).isEqualTo("TEXT_AND_COMPOSITION");
            assertThat(clash(line("galinstan").part("Ga", "99.99 %"))).isEqualTo("TEXT_AND_COMPOSITION");
            assertThat(clash(line("silver brazing alloy").part("Ag", "97 %"))).isEmpty();
            assertThat(clash(line("gallium oxide").instrument("Ga 99.5"))).isEmpty();
            assertThat(clash(line("neodymium magnet").part("Nd", "30 %").part("Fe", "65 %")))
                    .isEmpty();
        }

        @Test
        @DisplayName("CAS number, formula and name")
        void statements() {
            assertThat(clash(line("iron").cas("7440-55-3"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("gallium").formula("Ga2O3"))).isEqualTo("STATEMENTS");
            assertThat(clash(line().cas("7440-55-3").formula("Ge"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("laptop").cas("7440-55-3"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("gallium thermometer").observed("markings", "Ga")))
                    .isEmpty();
            assertThat(clash(line("optical glass, material: Ge"))).isEqualTo("STATEMENTS");
        }

        @Test
        @DisplayName("an article that is made with a material, and what says that the whole line is that material")
        void allThrough() {
            assertThat(clash(line("gallium thermometer").cas("7440-55-3"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("gallium thermometer").formula("Ga"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("gallium thermometer").form("ingot"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("GaN phone charger").form("powder"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("gallium thermometer").purity("7N"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("laptop").form("zone-refined ingot"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("pencils graphite").form("powder"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("graphite pencil").cas("7782-42-5"))).isEqualTo("STATEMENTS");
            assertThat(clash(line("gallium thermometer").part("Ga", "100 %"))).isEqualTo("TEXT_AND_COMPOSITION");
            assertThat(clash(line("gallium thermometer").instrument("Ga 99"))).isEqualTo("TEXT_AND_COMPOSITION");
            assertThat(clash(line("gallium thermometer")
                            .observed("meltsInHand", "true")
                            .observed("densityGPerCm3", "5.9")))
                    .isEqualTo("DENSITY_AND_MATERIAL");
            assertThat(identity(line("gallium thermometer").part("Ga", "60 %").part("glass", "bal")))
                    .isEqualTo("?gallium+thermometer");
            assertThat(identity(line("gallium thermometer").part("Ga", "20 %").part("glass", "bal")))
                    .isEqualTo("?gallium+thermometer");
            assertThat(identity(line("gallium thermometer").part("Ga", "19 %").part("glass", "bal")))
                    .isEqualTo("thermometer");
            assertThat(clash(line("gallium thermometer").observed("meltsInHand", "true")))
                    .isEqualTo("STATEMENTS");
            assertThat(clash(line("gallium thermometer").attribute("densityGPerCm3", "5.9")))
                    .isEqualTo("STATEMENTS");
            assertThat(clash(line("gallium thermometer").attribute("densityGPerCm3", "2.5")))
                    .isEmpty();
        }

        @Test
        @DisplayName("but not where a material is a small part, or where goods of one common metal are meant")
        void inPart() {
            assertThat(identity(line("gallium thermometer").part("Ga", "5 %").part("Fe", "bal")))
                    .isEqualTo("?iron+thermometer");
            assertThat(clash(line("gallium thermometer").part("Ga", "5 %").part("Fe", "bal")))
                    .isEmpty();
            assertThat(clash(line("iron toy").cas("7439-89-6").form("powder").purity("99 %")))
                    .isEmpty();
            assertThat(clash(line("GaN phone charger, 98% efficiency"))).isEmpty();
            assertThat(clash(line("laptop").purity("99 %"))).isEmpty();
            assertThat(clash(line("laptop").form("tube"))).isEmpty();
        }

        @Test
        @DisplayName("purities and shares, which leaves the identity alone")
        void numbers() {
            Goods goods = Shown.read(line("gallium 99.99%").purity("99.9 %"));
            assertThat(Shown.identity(goods)).isEqualTo("gallium");
            assertThat(goods.purity()).isEmpty();
            assertThat(Shown.contradictions(goods)).isEqualTo("STATEMENTS");
            Goods magnet = Shown.read(line("NdFeB magnet, Dy 0.1 %").part("Dy", "3 %"));
            assertThat(Shown.contradictions(magnet)).isEqualTo("STATEMENTS");
            assertThat(Shown.shares(magnet)).isEqualTo("B=+ Dy=+ Fe=+ Nd=+");
        }
    }

    @Nested
    @DisplayName("give a composition")
    class Compose {

        @Test
        @DisplayName("which is closed by its sum or by a balance")
        void closed() {
            assertThat(Shown.shares(Shown.read(
                            line().part("Dy", "3.15 %").part("Nd", "27 %").part("Fe", "bal"))))
                    .isEqualTo("Dy=3.15 Fe=69.85 Nd=27 .");
            assertThat(Shown.shares(Shown.read(line().part("Bi", "58 %").part("Sn", "41.6 %"))))
                    .isEqualTo("Bi=58 Sn=41.6 .");
            assertThat(Shown.shares(Shown.read(line().part("Dy", "3.15 %")))).isEqualTo("Dy=3.15");
        }

        @Test
        @DisplayName(
                "of symbols, formulas and names; an element of a compound is there, below the share of the compound")
        void substances() {
            assertThat(Shown.shares(Shown.read(line().part("镝", "3 %").part("Fe", "bal"))))
                    .isEqualTo("Dy=3 Fe=97 .");
            assertThat(Shown.shares(Shown.read(line().part("Dy2O3", "3 %")))).isEqualTo("Dy=0..3 O=0..3");
            assertThat(Shown.shares(Shown.read(line().part("dysprosium oxide", "99.9 %"))))
                    .isEqualTo("Dy=0..99.9 O=0..99.9 .");
            assertThat(identity(line().part("dysprosium oxide", "99.9 %"))).isEqualTo("dysprosium-oxide");
        }

        @Test
        @DisplayName("by amount of substance, converted only where that is possible")
        void moles() {
            Goods goods = Shown.read(line().part("Ga", "50 %", Basis.MOLE).part("As", "50 %", Basis.MOLE));
            Range gallium = goods.share("Ga");
            assertThat(gallium.low().orElseThrow()).isBetween(new BigDecimal("48.1"), new BigDecimal("48.3"));
            assertThat(gallium.high().orElseThrow()).isBetween(new BigDecimal("48.1"), new BigDecimal("48.3"));
            assertThat(Shown.shares(
                            Shown.read(line().part("Dy", "50 %", Basis.MOLE).part("As", "50 %", Basis.MOLE))))
                    .isEqualTo("As=+ Dy=+");
            assertThat(Shown.shares(Shown.read(line().part("He", "5 %", Basis.VOLUME))))
                    .isEqualTo("He=+");
        }

        @Test
        @DisplayName("from which an element follows, or doubt")
        void element() {
            assertThat(identity(line().part("Bi", "99.9 %"))).isEqualTo("bismuth");
            assertThat(identity(line("rod").part("Bi", "80 %"))).isEqualTo("?bismuth+unlisted-alloy");
            assertThat(identity(line("loudspeaker").part("Bi", "99.9 %"))).isEqualTo("?bismuth+loudspeaker");
            assertThat(clash(line("toy").part("Bi", "99.9 %"))).isEqualTo("TEXT_AND_COMPOSITION");
            assertThat(clash(line("toy").instrument("Bi 91"))).isEqualTo("TEXT_AND_COMPOSITION");
            assertThat(clash(line("toy").part("Zn", "96 %"))).isEmpty();
            assertThat(identity(line("gallium").part("Ga", "75 %").part("In", "25 %")))
                    .isEqualTo("?galinstan+gallium+unlisted-alloy");
            assertThat(Shown.purity(Shown.read(line().part("Bi", "99.99 %")))).isEqualTo("99.99");
        }

        @Test
        @DisplayName("unknown, where a constituent is named and no share: it may be what the goods mainly are")
        void unknownShare() {
            assertThat(identity(line("pieces").part("Ga", ">0 %"))).isEqualTo("?gallium+unlisted-alloy");
            assertThat(Shown.shares(Shown.read(line().part("Ga", ">0 %").part("Al", "30 %"))))
                    .isEqualTo("Al=30 Ga=+");
        }

        @Test
        @DisplayName("measured before stated")
        void measured() {
            Goods goods = Shown.read(line("neodymium magnet").part("Dy", "3 %").instrument("Dy 3.4"));
            assertThat(Shown.shares(goods)).isEqualTo("B=+ Dy=3.4 Fe=+ Nd=+");
            assertThat(goods.contradictions()).isEmpty();
            assertThat(clash(line("neodymium magnet").part("Dy", "0 %").instrument("Dy 8")))
                    .isEqualTo("STATEMENTS");
            assertThat(Shown.identity(Shown.read(line("silvery metal").instrument("Ga 99.8"))))
                    .isEqualTo("gallium");
        }
    }

    @Nested
    @DisplayName("give observations")
    class Observe {

        @Test
        @DisplayName("from which gallium follows: it melts in the hand and has its density")
        void gallium() {
            Lines bottle =
                    line("bottle, silvery").observed("meltsInHand", "true").observed("densityGPerCm3", "5.9");
            assertThat(identity(bottle)).isEqualTo("gallium");
            assertThat(Shown.read(bottle).facts())
                    .filteredOn(fact -> fact.aspect() == Fact.Aspect.IDENTITY)
                    .extracting(Fact::strength)
                    .containsExactly(Strength.INFERRED);
            assertThat(identity(
                            line().observed("meltsInHand", "true").mass("590 g").volume("100 mL")))
                    .isEqualTo("gallium");
            assertThat(identity(
                            line().observed("meltsInHand", "true").mass("500 g").volume("85 mL")))
                    .isEqualTo("gallium");
            assertThat(identity(line().observed("meltsInHand", "true").attribute("densityGPerCm3", "6.1")))
                    .isEqualTo("gallium");
            assertThat(clash(line("iron").observed("meltsInHand", "true").observed("densityGPerCm3", "5.9")))
                    .isEqualTo("DENSITY_AND_MATERIAL");
        }

        @Test
        @DisplayName("in words, and a density in words, from which gallium follows too")
        void galliumInWords() {
            assertThat(identity(line("soft metal that melts in the hand, density 5.9")))
                    .isEqualTo("gallium");
            assertThat(identity(line("soft metal that melts in the hand, 5.91 g/cm3")))
                    .isEqualTo("gallium");
            assertThat(identity(line("soft metal that melts in the hand").attribute("densityGPerCm3", "5.9")))
                    .isEqualTo("gallium");
            assertThat(identity(line("soft metal that melts in the hand")
                            .mass("295 g")
                            .volume("50 mL")))
                    .isEqualTo("gallium");
            assertThat(identity(line("soft metal that melts in the hand"))).isEqualTo("?gallium");
            assertThat(identity(line("soft metal that melts in the hand, density 1.9")))
                    .isEqualTo("?gallium");
            assertThat(identity(line("soft metal that melts in the hand, lot 5.9")))
                    .isEqualTo("?gallium");
        }

        @Test
        @DisplayName("of what is written on the goods")
        void markings() {
            assertThat(identity(line("metal, bottle").observed("markings", "Ga 7N")))
                    .isEqualTo("gallium");
            assertThat(clash(line("iron").observed("markings", "镓 99.99%"))).isEqualTo("STATEMENTS");
            assertThat(identity(line("metal").observed("markings", "lot 4711"))).isEqualTo("?*");
        }

        @Test
        @DisplayName("which alone only suggest")
        void weak() {
            assertThat(identity(line("metal").observed("meltsInHand", "true"))).isEqualTo("?*gallium");
            assertThat(identity(line("metal").observed("densityGPerCm3", "9.8")))
                    .isEqualTo("?*bismuth+bismuth-tin-alloy+lutetium+silver-brazing-alloy");
            assertThat(identity(line("metal").mass("590 g").volume("100 mL"))).isEqualTo("?*gallium+gallium-oxide");
            assertThat(identity(line("plastic cup").mass("590 g").volume("100 mL")))
                    .isEqualTo("-");
            assertThat(identity(line("plastic cup").observed("densityGPerCm3", "19.3")))
                    .isEqualTo("?gold+tungsten");
        }

        @Test
        @DisplayName("which may not fit the material")
        void density() {
            assertThat(clash(line("iron").mass("590 g").volume("100 mL"))).isEqualTo("DENSITY_AND_MATERIAL");
            assertThat(clash(line("iron ingot").mass("650 g").volume("100 mL"))).isEqualTo("DENSITY_AND_MATERIAL");
            assertThat(clash(line("iron ingot").mass("780 g").volume("100 mL"))).isEmpty();
            assertThat(clash(line("bismuth powder").mass("400 g").volume("100 mL")))
                    .isEmpty();
            assertThat(clash(line("zinc powder").mass("850 g").volume("100 mL")))
                    .isEqualTo("DENSITY_AND_MATERIAL");
            assertThat(clash(line("germanium lens").observed("densityGPerCm3", "2.5")))
                    .isEqualTo("DENSITY_AND_MATERIAL");
            assertThat(clash(line("optical glass").observed("densityGPerCm3", "5.32")))
                    .isEmpty();
            assertThat(clash(line("SmCo magnets").mass("200 g").volume("100 mL")))
                    .isEmpty();
            assertThat(clash(line("gallium").mass("500 g").volume("100 mL"))).isEmpty();
            assertThat(clash(line("iron").observed("meltsInHand", "true"))).isEqualTo("STATEMENTS");
        }

        @Test
        @DisplayName("as measures and answers, with the density of mass and volume exact")
        void named() {
            Goods goods = Shown.read(line("graphite block")
                    .attribute("flexuralStrengthMPa", "35.5")
                    .attribute("civilUse", "true")
                    .mass("1 kg")
                    .volume("3 L"));
            assertThat(Ranges.show(goods.measures().get("flexuralStrengthMPa"))).isEqualTo("35.5");
            assertThat(goods.truths()).containsEntry("civilUse", true);
            Range density = goods.measures().get("densityGPerCm3");
            assertThat(density.low().orElseThrow()).isEqualByComparingTo("0.333333333333");
            assertThat(density.high().orElseThrow()).isEqualByComparingTo("0.333333333334");
        }
    }

    @Test
    @DisplayName("may hold what nobody knows, which then closes nothing and contradicts nothing")
    void unknownParts() {
        Goods goods = Shown.read(line("tungsten").part("binder XQ", "60 %").part("W", "40 %"));
        assertThat(Shown.identity(goods)).isEqualTo("?*tungsten+unlisted-alloy");
        assertThat(goods.closed()).isFalse();
        assertThat(goods.contradictions()).isEmpty();
        assertThat(Shown.shares(Shown.read(line().part("binder XQ", "60 %").part("W", "40 %"))))
                .isEqualTo("W=40");
        assertThat(Shown.shares(Shown.read(line().part("Ga", "> 50.2 %").part("Ga", "> 50.2 %"))))
                .isEqualTo("Ga=100 .");
    }

    @Test
    @DisplayName("may state the form")
    void form() {
        assertThat(Shown.forms(Shown.read(line("gallium").form("epitaxial wafer"))))
                .isEqualTo("epi+epi-wafer+slice+wafer");
        assertThat(Shown.forms(Shown.read(line("gallium").form("zone-refined-ingot"))))
                .isEqualTo("ingot+zone-refined-ingot");
        assertThat(Shown.forms(Shown.read(line("gallium").form("锭")))).isEqualTo("ingot");
        assertThat(identity(line("sample").form("wafer"))).isEqualTo("?*");
        assertThat(identity(line().form("wafer"))).isEqualTo("?*");
    }

    @Test
    @DisplayName("may state a magnet's grade")
    void magnetGrade() {
        Goods goods = Shown.read(line("磁钢").attribute("magnetGrade", "N42SH"));
        assertThat(Shown.identity(goods)).isEqualTo("?neodymium-iron-boron");
        assertThat(goods.facts())
                .filteredOn(fact -> fact.aspect() == Fact.Aspect.GRADE)
                .extracting(fact -> fact.strength() + " " + fact.evidence().field())
                .containsExactly("WEAK attributes.magnetGrade");
    }

    @Test
    @DisplayName("may state a grade that magnets of another alloy do not have")
    void gradeOfAnotherAlloy() {
        assertThat(clash(line("samarium cobalt magnet").attribute("magnetGrade", "N42SH")))
                .isEqualTo("STATEMENTS");
        assertThat(clash(line("samarium cobalt magnet N42SH"))).isEqualTo("STATEMENTS");
        assertThat(clash(line("samarium cobalt magnet 42SH"))).isEmpty();
        assertThat(clash(line("samarium cobalt N42SH"))).isEmpty();
        assertThat(clash(line("neodymium magnet N42SH"))).isEmpty();
        assertThat(identity(line("laptop N42SH"))).isEqualTo("laptop");
    }

    @Test
    @DisplayName("may be about technology: then the identity is the topic")
    void technology() {
        GoodsReader reader = new GoodsReader(TestLexicon.LEXICON);
        Goods drawings = Shown.read(line("drawings of a furnace for GaN growth"));
        assertThat(drawings.subject()).isEqualTo(Subject.TECHNOLOGY);
        assertThat(Shown.identity(drawings)).isEqualTo("furnace+gallium-nitride");
        assertThat(Shown.read(line("磷化铟 外延技术")).subject()).isEqualTo(Subject.TECHNOLOGY);
        assertThat(Shown.read(line("software for thermal cameras")).subject()).isEqualTo(Subject.SOFTWARE);
        assertThat(Shown.read(line("laptop with software")).subject()).isEqualTo(Subject.GOODS);
        assertThat(Shown.identity(Shown.read(line("technology")))).isEqualTo("?*");
        assertThat(Shown.identity(Shown.read(line("图纸 建筑")))).isEqualTo("-");
        Goods sent = reader.read(line("gallium arsenide crystal growth").build(), Optional.of(Transport.ELECTRONIC));
        assertThat(sent.subject()).isEqualTo(Subject.TECHNOLOGY);
        assertThat(Shown.identity(sent)).isEqualTo("gallium-arsenide");
    }

    @Test
    @DisplayName("may say nothing at all")
    void nothing() {
        Goods goods = Shown.read(line());
        assertThat(Shown.identity(goods)).isEqualTo("?*");
        assertThat(goods.facts()).isEmpty();
        assertThat(goods.shares()).isEqualTo(Map.of());
        assertThat(goods.contradictions()).isEqualTo(List.of());
    }
}
