package org.tidewaiter.engine.flags;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("What holds the goods, what stands on it, and what it weighs")
class ContainerSignalsTest {

    private static Item gallium() {
        return Item.of("gallium", "gallium").listed("CN:gallium-metal");
    }

    @TestFactory
    Stream<DynamicTest> containerDoesNotFit() {
        return Sightings.of(Signal.CONTAINER_DOES_NOT_FIT_CONTENT)
                .sees(
                        "gallium in a jar of hand cream",
                        Scene.handCarry(gallium()).packed("jar", "Hand Cream 100 mL"),
                        "packages[0].label Hand Cream 100 mL cream",
                        "CN:gallium-metal")
                .sees("gallium in a tea tin", Scene.handCarry(gallium()).packed("罐", "铁观音茶叶"), "茶叶")
                .sees(
                        "an officer read a shampoo label on the bottle",
                        Scene.handCarry(gallium().markings("shampoo")),
                        "lines[0].attributes.observed.markings shampoo")
                .sees(
                        "the label says zinc",
                        Scene.handCarry(gallium()).packed("bottle", "Zinc Metal 99.9"),
                        "zinc metal")
                .sees(
                        "called cream, read by an instrument as gallium",
                        Scene.handCarry(Item.ordinary("hand cream")
                                        .measuredAs("gallium")
                                        .listed("CN:gallium-metal"))
                                .packed("jar", "hand cream"))
                .sees(
                        "a box that weighs more than solid zinc",
                        Scene.with(Item.of("zinc metal", "zinc").net("20 kg")).packed("box", "20 kg", 100, 100, 200),
                        "packages[0].netMass 20 kg",
                        "7.14")
                .sees(
                        "more volume than the one package has",
                        Scene.with(Item.ordinary("beads").volume("3 L")).packed("box", "1 kg", 100, 100, 200),
                        "lines[0].volume 3 L")
                .passes("the label says gallium", Scene.handCarry(gallium()).packed("bottle", "Gallium 4N 500 g"))
                .passes(
                        "the label says gallium, in Chinese",
                        Scene.handCarry(gallium()).packed("瓶", "鎵 4N"))
                .passes(
                        "the label names a compound of it",
                        Scene.handCarry(Item.of("GaAs wafer", "gaas").listed("EU:3C005"))
                                .packed("box", "gallium arsenide"))
                .passes("no label is known", Scene.handCarry(gallium()))
                .passes(
                        "look-alike: shampoo in a shampoo bottle",
                        Scene.handCarry(Item.ordinary("shampoo")).packed("bottle", "shampoo"))
                .passes(
                        "look-alike: gallium and shampoo in one suitcase, each in its own bottle",
                        Scene.handCarry(gallium(), Item.ordinary("shampoo")).packed("bottle", "shampoo"))
                .passes(
                        "look-alike: germanium tea, which may be listed and says tea",
                        Scene.handCarry(Item.vague("organic germanium tea").mayBeListed("CN:gallium-metal"))
                                .packed("tin", "tea"))
                .passes(
                        "look-alike: a box of zinc that is mostly foam",
                        Scene.with(Item.of("zinc metal", "zinc")).packed("box", "1 kg", 100, 100, 200))
                .passes(
                        "look-alike: a word inside a word",
                        Scene.handCarry(gallium()).packed("bottle", "Teagan Instruments"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> unlabelled() {
        return Sightings.of(Signal.UNLABELLED_CONTAINER)
                .sees(
                        "a bottle without a label",
                        Scene.handCarry(gallium()).packed("bottle", "none"),
                        "packages[0].label none",
                        "CN:gallium-metal")
                .sees("in Chinese", Scene.handCarry(gallium()).packed("瓶", "无标签"), "无标签")
                .sees("an officer noted it", Scene.handCarry(gallium().markings("unmarked")), "unmarked")
                .sees(
                        "the description says it, in traditional characters",
                        Scene.handCarry(Item.of("镓 無標籤瓶裝", "gallium").listed("CN:gallium-metal")),
                        "lines[0].description")
                .sees(
                        "nobody says what it is",
                        Scene.handCarry(Item.vague("silvery metal in unlabelled bottle")),
                        "FLAG_UNSETTLED")
                .passes("a label", Scene.handCarry(gallium()).packed("bottle", "gallium"))
                .passes("no label is stated", Scene.handCarry(gallium()))
                .passes(
                        "look-alike: water in a bottle without a label",
                        Scene.handCarry(Item.ordinary("drinking water")).packed("bottle", "none"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> netAboveGross() {
        return Sightings.of(Signal.NET_ABOVE_GROSS)
                .sees(
                        "more net than gross",
                        Scene.with(Item.ordinary("toys").net("1200 kg").gross("1.1 t")),
                        "lines[0].netMass 1200 kg lines[0].grossMass 1.1 t")
                .passes(
                        "as much net as gross",
                        Scene.with(Item.ordinary("tea").net("50 kg").gross("50 kg")))
                .passes(
                        "gross mass not stated",
                        Scene.with(Item.ordinary("toys").net("80 kg")))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> masses() {
        return Sightings.of(Signal.GROSS_NET_MISMATCH)
                .sees(
                        "toys whose packing weighs tonnes",
                        Scene.with(Item.ordinary("toys").net("1200 kg").gross("4800 kg")),
                        "FLAG_HEAVY_PACKING")
                .sees(
                        "packages heavier than the lines",
                        Scene.with(Item.ordinary("non-woven bags").net("80 kg"))
                                .packed("bale", "50 kg", 900, 600, 600)
                                .packed("bale", "50 kg", 900, 600, 600),
                        "100000 g",
                        "80000 g")
                .passes(
                        "an ordinary carton",
                        Scene.with(Item.ordinary("toys").net("80 kg").gross("96 kg")))
                .passes(
                        "gross mass not stated",
                        Scene.with(Item.ordinary("toys").net("80 kg")))
                .passes(
                        "equal masses",
                        Scene.with(Item.ordinary("ore").net("80 t").gross("80000 kg")))
                .passes(
                        "look-alike: a gas in a steel cylinder",
                        Scene.with(Item.ordinary("argon").net("20 kg").gross("110 kg"))
                                .packed("cylinder", "argon"))
                .passes(
                        "look-alike: a small sample in a big box",
                        Scene.with(Item.ordinary("crystal").net("10 g").gross("2 kg")))
                .passes(
                        "look-alike: packages rounded up",
                        Scene.with(Item.ordinary("bags").net("99 kg")).packed("bale", "100 kg", 900, 600, 600))
                .passes(
                        "look-alike: one package without a mass",
                        Scene.with(Item.ordinary("bags").net("80 kg"))
                                .packed("bale", "100 kg", 900, 600, 600)
                                .packed("bale", "bags"))
                .rows();
    }
}
