package org.tidewaiter.engine.flags;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidewaiter.engine.consignment.Transport;

@DisplayName("What was declared, against what the goods are")
class DeclarationSignalsTest {

    private static Item gallium() {
        return Item.of("gallium", "gallium").listed("CN:gallium-metal");
    }

    @TestFactory
    Stream<DynamicTest> undeclared() {
        return Sightings.of(Signal.UNDECLARED_CONTROLLED_GOODS)
                .sees(
                        "gallium, not declared",
                        Scene.handCarry(gallium().declared(false)),
                        "lines[0].declared",
                        "CN:gallium-metal")
                .passes("declared", Scene.handCarry(gallium().declared(true)))
                .passes("nobody says", Scene.handCarry(gallium()))
                .passes(
                        "look-alike: clothes, not declared",
                        Scene.handCarry(Item.ordinary("clothes").declared(false)))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> unmanifested() {
        return Sightings.of(Signal.UNMANIFESTED_LINE)
                .sees(
                        "ingots behind the toys",
                        Scene.with(
                                        Item.ordinary("toys").declared(true),
                                        Item.vague("ingots").declared(false))
                                .by(Transport.SEA),
                        "lines[1].declared",
                        "lines[1].description ingots")
                .passes(
                        "all declared",
                        Scene.with(Item.ordinary("toys").declared(true)).by(Transport.SEA))
                .passes(
                        "nobody says how it moves",
                        Scene.with(Item.ordinary("toys").declared(false)))
                .passes(
                        "look-alike: a traveller's clothes",
                        Scene.handCarry(Item.ordinary("clothes").declared(false)))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> withoutRemark() {
        return Sightings.of(Signal.CONTROLLED_GOODS_WITHOUT_REMARK)
                .sees(
                        "remarks on something else",
                        Scene.with(gallium()).remarks("fragile"),
                        "declaration.remarks fragile")
                .sees("remarks left blank", Scene.with(gallium()).remarks("无"), "declaration.remarks 无")
                .passes("remarks not stated", Scene.with(gallium()))
                .passes("control stated", Scene.with(gallium()).remarks("属于两用物项"))
                .passes(
                        "control denied is another matter",
                        Scene.with(gallium()).remarks("不属于管制物项"))
                .passes("a licence quoted", Scene.with(gallium()).remarks("licence 24ZZ000001"))
                .passes(
                        "look-alike: goods on a list whose law wants no remark",
                        Scene.with(Item.of("GaAs", "gaas").listed("EU:3C005")).remarks("fragile"))
                .passes("look-alike: toys", Scene.with(Item.ordinary("toys")).remarks("fragile"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> remarkContradicts() {
        return Sightings.of(Signal.REMARK_CONTRADICTS_READING)
                .sees("denied in Chinese", Scene.with(gallium()).remarks("不属于管制物项"), "不属于管制物项")
                .sees("denied in English", Scene.with(gallium()).remarks("Not a controlled item"))
                .sees("denied in traditional characters", Scene.with(gallium()).remarks("非軍用，非管制"))
                .passes("stated", Scene.with(gallium()).remarks("属于两用物项"))
                .passes("nothing on it", Scene.with(gallium()).remarks("fragile"))
                .passes("a licence quoted for one line", Scene.with(gallium()).remarks("第1项属于两用物项，第2项不属于管制物项"))
                .passes("remarks not stated", Scene.with(gallium()))
                .passes(
                        "look-alike: an honest denial",
                        Scene.with(Item.ordinary("toys")).remarks("不属于管制物项"))
                .passes(
                        "look-alike: goods that may be listed",
                        Scene.with(Item.vague("magnets").mayBeListed("CN:dysprosium-alloy"))
                                .remarks("不属于管制物项"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> disguise() {
        return Sightings.of(Signal.DISGUISE_NAME)
                .sees(
                        "solder paste that is bismuth by its composition",
                        Scene.with(
                                Item.of("焊锡膏", "solder-paste").share("Bi", "91").listed("CN:bismuth-metal")),
                        "lines[0].description 焊锡膏",
                        "CN:bismuth-metal")
                .sees(
                        "solder paste that may be gallium by its code",
                        Scene.with(Item.of("solder paste", "solder-paste").mayBeListed("CN:gallium-metal")))
                .passes("look-alike: a real solder maker", Scene.with(Item.of("solder paste", "solder-paste")))
                .passes(
                        "look-alike: an entry that names the goods by that very name",
                        Scene.with(Item.of("solder paste", "solder-paste").listed("CN:solder-paste")))
                .passes("an open name", Scene.with(gallium()))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> aboveThreshold() {
        return Sightings.of(Signal.COMPOSITION_ABOVE_THRESHOLD_UNDER_UNCONTROLLED_CODE)
                .sees(
                        "3.15 % dysprosium under a code for other magnets",
                        Scene.with(Item.of("NdFeB", "ndfeb")
                                .share("Dy", "3.15")
                                .code("8505190090")
                                .listed("CN:dysprosium-alloy")),
                        "lines[0].composition[0].share 3.15 % Dy",
                        "lines[0].commodityCode 8505190090 7202999100")
                .sees(
                        "any dysprosium at all, where the entry names no code",
                        Scene.with(Item.of("NdFeB", "ndfeb")
                                .share("Dy", "0.2")
                                .code("8505190090")
                                .listed("CN:dysprosium-magnet")),
                        "FLAG_CODE_SHOWS_NOTHING lines[0].commodityCode 8505190090")
                .passes(
                        "an authority is quoted",
                        Scene.with(Item.of("NdFeB", "ndfeb")
                                        .share("Dy", "3.15")
                                        .code("8505190090")
                                        .listed("CN:dysprosium-magnet"))
                                .licence("24ZZ000001"))
                .passes(
                        "the code that the entry names",
                        Scene.with(Item.of("NdFeB", "ndfeb")
                                .share("Dy", "3.15")
                                .code("7202999100")
                                .listed("CN:dysprosium-alloy")))
                .passes(
                        "a shorter form of that code",
                        Scene.with(Item.of("NdFeB", "ndfeb")
                                .share("Dy", "3.15")
                                .code("720299")
                                .listed("CN:dysprosium-alloy")))
                .passes(
                        "no code",
                        Scene.with(Item.of("NdFeB", "ndfeb").share("Dy", "3.15").listed("CN:dysprosium-alloy")))
                .passes(
                        "how much is not known",
                        Scene.with(Item.of("NdFeB", "ndfeb")
                                .holds("Dy")
                                .code("8505190090")
                                .mayBeListed("CN:dysprosium-alloy")))
                .passes(
                        "look-alike: an alloy below the threshold",
                        Scene.with(Item.of("NdFeB", "ndfeb").share("Dy", "0.1").code("8505190090")))
                .passes(
                        "look-alike: an entry without commodity codes",
                        Scene.with(Item.of("GaAs", "gaas")
                                .share("Ga", "48")
                                .code("3818009000")
                                .listed("EU:3C005")))
                .passes(
                        "look-alike: listed by name, below its threshold",
                        Scene.with(Item.of("dysprosium", "dysprosium")
                                .share("Dy", "0.1")
                                .code("8505190090")
                                .listed("CN:dysprosium-alloy")))
                .rows();
    }
}
