package org.tidewaiter.engine.flags;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidewaiter.engine.goods.Contradiction.Kind;
import org.tidewaiter.engine.goods.Strength;

@DisplayName("What the goods are said to be, and whether that agrees with itself")
class GoodsSignalsTest {

    @TestFactory
    Stream<DynamicTest> contradictions() {
        Scene density =
                Scene.with(Item.of("iron", "iron").clash(Kind.DENSITY_AND_MATERIAL, "observed.densityGPerCm3", "5.9"));
        Scene code = Scene.with(Item.of("gallium", "gallium").clash(Kind.TEXT_AND_CODE, "commodityCode", "7901110000"));
        Scene composition =
                Scene.with(Item.of("solder", "zinc").clash(Kind.TEXT_AND_COMPOSITION, "composition[0]", "Bi 91 %"));
        Scene statements = Scene.with(Item.of("gallium", "gallium").clash(Kind.STATEMENTS, "cas", "7440-56-4"));
        Scene plain = Scene.with(Item.of("gallium", "gallium").listed("CN:gallium-metal"));
        Scene weak =
                Scene.with(Item.of("iron", "iron").clash(Kind.DENSITY_AND_MATERIAL, "volume", "2 mL", Strength.WEAK));
        return Stream.of(
                        Sightings.of(Signal.DENSITY_CONTRADICTS_DECLARED_MATERIAL)
                                .sees(
                                        "5.9 g/cm3 is not iron",
                                        density,
                                        "lines[0].description iron lines[0].attributes.observed.densityGPerCm3 5.9")
                                .seesUnverified("a weak fact", weak)
                                .passes("another clash", code)
                                .passes("no clash", plain),
                        Sightings.of(Signal.TEXT_CONTRADICTS_CODE)
                                .sees("gallium under a zinc code", code, "lines[0].commodityCode 7901110000")
                                .passes("another clash", composition)
                                .passes("no clash", plain),
                        Sightings.of(Signal.TEXT_CONTRADICTS_COMPOSITION)
                                .sees("solder of bismuth", composition, "lines[0].composition[0] Bi 91 %")
                                .passes("another clash", statements)
                                .passes("no clash", plain),
                        Sightings.of(Signal.FACTS_CONTRADICT)
                                .sees("the CAS number of another", statements, "lines[0].cas 7440-56-4")
                                .passes("another clash", density)
                                .passes("no clash", plain))
                .flatMap(Sightings::rows);
    }

    @TestFactory
    Stream<DynamicTest> price() {
        return Sightings.of(Signal.VALUE_OUTSIDE_BAND_OF_DECLARED_GOOD)
                .seesUnverified(
                        "zinc at the price of gallium",
                        Scene.with(Item.of("zinc metal", "zinc").net("10 kg").value("5000 USD")),
                        "lines[0].value 5000 USD 10 kg 2 6 USD")
                .seesUnverified(
                        "gallium at the price of zinc",
                        Scene.with(Item.of("gallium", "gallium").net("10 kg").value("50 USD")),
                        "FLAG_PRICE_BELOW")
                .passes(
                        "zinc at its price",
                        Scene.with(Item.of("zinc", "zinc").net("10 kg").value("30 USD")))
                .passes(
                        "at the edge of what is tolerated",
                        Scene.with(Item.of("zinc", "zinc").net("10 kg").value("120 USD")))
                .passes("no mass", Scene.with(Item.of("zinc", "zinc").value("5000 USD")))
                .passes(
                        "another currency is not compared",
                        Scene.with(Item.of("zinc", "zinc").net("10 kg").value("5000 CNY")))
                .passes(
                        "look-alike: zinc of six nines",
                        Scene.with(Item.of("zinc", "zinc")
                                .net("1 kg")
                                .value("900 USD")
                                .purity("6N")))
                .passes(
                        "look-alike: a zinc sputtering target",
                        Scene.with(Item.of("zinc", "zinc")
                                .net("1 kg")
                                .value("900 USD")
                                .form("target")))
                .passes(
                        "look-alike: scrap at a scrap price",
                        Scene.with(Item.of("gallium", "gallium")
                                .net("10 kg")
                                .value("50 USD")
                                .form("scrap")))
                .passes(
                        "look-alike: a mixture of two, at a price of its own",
                        Scene.with(Item.of("gallium and zinc", "gallium", "zinc")
                                .net("1 kg")
                                .value("9000 USD")))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> magnetGrade() {
        return Sightings.of(Signal.MAGNET_GRADE_WITHOUT_ASSAY)
                .sees(
                        "N42SH and no composition",
                        Scene.with(Item.ordinary("magnets").grade("N42SH")),
                        "lines[0].attributes.magnetGrade N42SH Dy Tb")
                .sees("42SH without the prefix", Scene.with(Item.ordinary("磁钢").readGrade("42SH")), "42SH")
                .sees(
                        "dysprosium is there, nobody says how much",
                        Scene.with(Item.ordinary("magnets").grade("N42SH").holds("Dy")))
                .passes("look-alike: N42", Scene.with(Item.ordinary("magnets").grade("N42")))
                .passes("look-alike: N42M", Scene.with(Item.ordinary("magnets").grade("N42M")))
                .passes(
                        "look-alike: a purity grade",
                        Scene.with(Item.ordinary("gallium").readGrade("4N")))
                .passes(
                        "look-alike: N42SH with an assay",
                        Scene.with(Item.ordinary("magnets").grade("N42SH").share("Dy", "0")))
                .passes("no grade", Scene.with(Item.ordinary("fridge magnets")))
                .rows();
    }
}
