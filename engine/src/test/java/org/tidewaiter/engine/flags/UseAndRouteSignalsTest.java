package org.tidewaiter.engine.flags;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.Role;

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

    private static Scene described(String description) {
        return Scene.with(Item.vague(description));
    }

    @TestFactory
    Stream<DynamicTest> militaryGoods() {
        return Sightings.of(Signal.MILITARY_WORDS_IN_DESCRIPTION)
                .sees("a part of a missile", described("germanium window for missile seeker"), "missile")
                .sees("goods on no list, too", described("bearings for the army"), "lines[0].description")
                .sees("in Chinese", described("军用雷达轴承"), "军用")
                .sees("of nuclear use", described("pump for nuclear reactor"), "nuclear")
                .sees("of nuclear use in Chinese", described("铀浓缩用阀门"), "铀")
                .sees("one phrase means another thing, the next does not", described("military-style case for missile"))
                .passes("look-alike: boots", described("military-style boots"))
                .passes("look-alike: a grade of ruggedness", described("military-grade phone case MIL-STD-810"))
                .passes("look-alike: a phantom", described("nuclear medicine phantom"))
                .passes("look-alike: a resonance", described("nuclear magnetic resonance tubes"))
                .passes("look-alike: biology", described("nuclear extraction kit"))
                .passes("look-alike: a knife", described("Swiss Army knife"))
                .passes("look-alike: brass", described("naval brass rods C46400"))
                .passes("look-alike: a tool", described("torpedo level 230 mm"))
                .passes("look-alike: sneakers", described("Air Force 1 sneakers"))
                .passes("look-alike: bags", described("ballistic nylon backpack"))
                .passes("look-alike: an advertisement", described("军工级手机壳"))
                .passes("look-alike: glass", described("uranium glass beads"))
                .passes("look-alike: a nut", described("核桃仁 5kg"))
                .passes("look-alike: denied", described("non-military radio"))
                .passes("look-alike: a toy", described("toy missile launcher"))
                .passes("a use is another signal's", toys().use("for the army"))
                .rows();
    }

    private static Scene business(Role role, String business) {
        return gallium().party(role, "Somebody", Map.of("business", business));
    }

    @TestFactory
    Stream<DynamicTest> militaryBusiness() {
        return Sightings.of(Signal.MILITARY_WORDS_IN_BUSINESS)
                .sees("an end user", business(Role.END_USER, "missile guidance systems"), "business")
                .sees("a consignee in Chinese", business(Role.CONSIGNEE, "军工电子"), "军工")
                .sees("a navy", business(Role.END_USER, "navy shipyard"))
                .sees("nuclear weapons", business(Role.INTERMEDIARY, "nuclear weapons laboratory"))
                .passes("look-alike: a hospital", business(Role.END_USER, "nuclear medicine clinic"))
                .passes("look-alike: a museum", business(Role.END_USER, "museum of military aviation"))
                .passes("look-alike: surplus", business(Role.CONSIGNEE, "army surplus and outdoor shop"))
                .passes("look-alike: civil trade", business(Role.END_USER, "LED lamps; no military business"))
                .passes("who only sends or carries", business(Role.FORWARDER, "military logistics"))
                .passes("a traveller's business", business(Role.TRAVELLER, "army officer"))
                .passes("nothing stated", gallium())
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
