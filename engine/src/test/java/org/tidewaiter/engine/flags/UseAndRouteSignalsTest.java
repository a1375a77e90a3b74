package org.tidewaiter.engine.flags;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidewaiter.engine.consignment.Purpose;

@DisplayName("What the goods are for, and how they move")
class UseAndRouteSignalsTest {

    private static Scene gallium() {
        return Scene.with(Item.of("gallium", "gallium").listed("CN:gallium-metal"));
    }

    private static Scene toys() {
        return Scene.with(Item.ordinary("toys"));
    }

    @TestFactory
    Stream<DynamicTest> military() {
        return Sightings.of(Signal.MILITARY_WORDS_IN_END_USE)
                .sees("missile seekers", gallium().use("detector arrays for missile seekers"), "missile")
                .sees("goods on no list, too", toys().use("targets for the army"), "endUse.description")
                .sees("plural", gallium().use("Warheads"))
                .sees("in Chinese", gallium().use("用于军用雷达"), "军用")
                .sees("in traditional characters", gallium().use("軍用"))
                .sees("civil first, then not", gallium().use("Not for resale, but for military radar"))
                .sees("denied in one sentence, said in the next", gallium().use("No resale. For ammunition."))
                .sees(
                        "what the end user signs",
                        gallium().undertakes("for use in naval radars only"),
                        "undertakings[0]")
                .sees("a denial inside another word denies nothing", gallium().use("无人机导弹"))
                .passes("light-emitting diodes", gallium().use("LED epitaxy"))
                .passes("nothing stated", gallium())
                .passes("look-alike: not military", gallium().use("civil use only, not for military purposes"))
                .passes("look-alike: non-military", gallium().use("non-military research"))
                .passes("look-alike: neither", gallium().use("neither military nor weapons"))
                .passes(
                        "look-alike: an undertaking in full",
                        gallium()
                                .undertakes(
                                        "The goods will not be used for the development, production or storage of"
                                                + " nuclear, chemical or biological weapons, or of missiles.",
                                        "不用于军事目的，也不用于大规模杀伤性武器",
                                        "本产品非军用"))
                .passes("look-alike: ruled out behind", gallium().use("LED lamps; military use excluded"))
                .passes("look-alike: ruled out behind, in Chinese", gallium().use("照明，军事用途除外"))
                .passes("look-alike: question and answer", gallium().use("military end use: no"))
                .passes("look-alike: a toy", toys().use("toy weapon for children"))
                .passes("look-alike: a museum", toys().use("exhibit for the museum of military history"))
                .passes("look-alike: a colour", toys().use("dye, navy blue and army green"))
                .passes("look-alike: a word inside a word", toys().use("paramilitarybrand boots for alarmy people"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> noUse() {
        return Sightings.of(Signal.END_USE_MISSING_FOR_LISTED_GOODS)
                .sees("a dash", gallium().use("-"), "endUse.description -", "CN:gallium-metal")
                .sees("industrial use", gallium().use("Industrial use."))
                .sees("in Chinese", gallium().use("待定"))
                .passes("a use", gallium().use("LED epitaxy"))
                .passes("not stated is unknown", gallium())
                .passes("look-alike: toys for resale", toys().use("resale"))
                .passes(
                        "look-alike: goods that may be listed",
                        Scene.with(Item.vague("metal").mayBeListed("CN:gallium-metal"))
                                .use("resale"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> route() {
        return Sightings.of(Signal.ROUTE_MAKES_NO_SENSE)
                .sees("back to where it came from", toys().route("CN", "VN", "CN", "US"), "CN")
                .sees("through its destination and on", toys().route("CN", "JP", "KR", "JP"))
                .sees("twice through one hub", toys().route("CN", "SG", "AE", "SG", "DE"), "SG")
                .passes("straight", toys().route("CN", "JP"))
                .passes("through a hub", toys().route("CN", "KR", "US"))
                .passes("look-alike: a feeder within the country", toys().route("CN", "CN", "JP"))
                .passes("look-alike: onward carriage within the destination", toys().route("CN", "JP", "JP"))
                .passes("look-alike: technology that stays", toys().route("CN", "CN"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> sample() {
        Item metal = Item.vague("金属靶材样品").net("40 kg");
        return Sightings.of(Signal.SAMPLE_OF_HIGH_VALUE_OR_MASS)
                .sees("forty kilograms of a sample", Scene.with(metal), "lines[0].netMass 40 kg")
                .sees(
                        "by purpose",
                        Scene.with(Item.of("gallium", "gallium").net("2 kg").listed("CN:gallium-metal"))
                                .purpose(Purpose.SAMPLE),
                        "purpose sample")
                .sees("a dear sample", Scene.with(Item.vague("sample").value("30000 CNY")), "lines[0].value 30000 CNY")
                .passes(
                        "look-alike: a laboratory sample",
                        Scene.with(Item.of("gallium", "gallium")
                                        .net("25 g")
                                        .value("100 USD")
                                        .listed("CN:gallium-metal"))
                                .purpose(Purpose.SAMPLE))
                .passes("at the limit", Scene.with(Item.vague("sample").net("1 kg")))
                .passes("mass not known", Scene.with(Item.vague("sample")))
                .passes(
                        "look-alike: floor tiles to choose from",
                        Scene.with(Item.ordinary("tile samples").net("60 kg")).purpose(Purpose.SAMPLE))
                .passes(
                        "look-alike: yen are no yuan",
                        Scene.with(Item.vague("sample").value("30000 JPY")))
                .passes("a sale", Scene.with(Item.vague("metal").net("40 kg")).purpose(Purpose.SALE))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> regimes() {
        Scene maybe = Scene.with(Item.vague("magnets").mayBeListed("CN:dysprosium-alloy"));
        return Stream.of(
                        Sightings.of(Signal.PROCESSING_TRADE_WITH_CONTROLLED_ELEMENT)
                                .sees("by purpose", gallium().purpose(Purpose.PROCESSING_TRADE), "processing-trade")
                                .sees("by procedure", gallium().form("procedure", "code", "0615"), "0615")
                                .passes(
                                        "an authority is quoted",
                                        gallium()
                                                .purpose(Purpose.PROCESSING_TRADE)
                                                .licence("24ZZ000001"))
                                .passes("a sale", gallium().purpose(Purpose.SALE))
                                .passes(
                                        "look-alike: toys under processing trade",
                                        toys().purpose(Purpose.PROCESSING_TRADE))
                                .passes("goods that may be listed", maybe),
                        Sightings.of(Signal.RETURN_OF_LISTED_GOODS)
                                .sees("by purpose", gallium().purpose(Purpose.RETURN), "return")
                                .sees("by procedure", gallium().form("procedure", "code", "0664"), "0664")
                                .passes(
                                        "an authority is quoted",
                                        gallium().purpose(Purpose.RETURN).licence("24ZZ000001"))
                                .passes("look-alike: a broken toy goes back", toys().purpose(Purpose.RETURN)),
                        Sightings.of(Signal.UNUSUAL_PROCEDURE_FOR_CHEMICALS)
                                .sees("market purchase", gallium().form("procedure", "code", "1039"), "1039")
                                .sees(
                                        "a parcel that may be listed",
                                        Scene.with(Item.vague("crystal").mayBeListed("CN:bismuth-metal"))
                                                .form("procedure", "code", "9610"))
                                .passes("general trade", gallium().form("procedure", "code", "0110"))
                                .passes("no procedure stated", gallium())
                                .passes("look-alike: toys from the market", toys().form("procedure", "code", "1039")))
                .flatMap(Sightings::rows);
    }
}
