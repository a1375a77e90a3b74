package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.exchange.document.Node;

/** Everyday words beside controlled materials: they excuse what is made with a material and hide nothing that is shipped with it. */
@DisplayName("Everyday words")
class EverydayWordsTest {

    private static final int TIMES = 5_000;

    /** Two goods in one line, in English and in Chinese. */
    private record Language(
            List<String> materials,
            List<String> rawMaterials,
            List<String> separators,
            String with,
            List<String> products) {}

    private static final Language ENGLISH = new Language(
            List.of(
                    "gallium",
                    "germanium",
                    "gallium arsenide",
                    "indium phosphide",
                    "antimony trioxide",
                    "dysprosium oxide",
                    "samarium"),
            List.of(
                    "gallium ingots",
                    "gallium metal 2 kg",
                    "500 g gallium sample",
                    "gallium 99.99%",
                    "germanium powder",
                    "germanium 5N",
                    "gallium arsenide wafers",
                    "dysprosium oxide 10 kg",
                    "terbium metal, 3 kg",
                    "Sb2O3 99.999%",
                    "dysprosium iron"),
            List.of(" and ", " plus ", " & ", " + ", ", ", "; ", " / ", "/", "\n", ". "),
            " with ",
            List.of(
                    "LED lamps",
                    "plastic toys",
                    "GaN phone charger",
                    "gallium thermometer",
                    "ceiling lamp",
                    "cotton T-shirts",
                    "mobile phone (black)",
                    "germanium bracelet",
                    "headphones",
                    "books",
                    "tungsten wedding ring"));

    private static final Language CHINESE = new Language(
            List.of("镓", "锗", "砷化镓", "磷化铟", "三氧化二锑", "氧化镝", "钐", "人造石墨"),
            List.of("镓锭", "金属镓", "镓样品", "锗粉", "氧化镝 10kg", "镓 500克", "镓 4N", "砷化镓晶片", "镝铁", "三氧化二锑 99.999%"),
            List.of("和", "及", "与", "以及", "、", "，", "；", "/", "\n", " + "),
            " 含",
            List.of("玩具", "手机配件", "手机", "T恤", "LED灯具", "氮化镓充电器", "镓温度计", "锗手链", "耳机", "锂电池", "台灯"));

    @Test
    @DisplayName("beside a controlled material, in either order, release nothing")
    void hideNothing() {
        for (int seed = 1; seed <= TIMES; seed++) {
            Seeded seeded = new Seeded("everyday words " + seed);
            String text = twoGoods(seeded.truth() ? ENGLISH : CHINESE, seeded);
            assertThat(disposition(text)).as("seed %d: %s", seed, text).isNotEqualTo(Disposition.RELEASE);
        }
    }

    private static String twoGoods(Language language, Seeded seeded) {
        String product = seeded.oneOf(language.products());
        if (seeded.number(1, 8) == 1) {
            return product + language.with() + seeded.oneOf(language.rawMaterials());
        }
        String material = seeded.oneOf(seeded.truth() ? language.materials() : language.rawMaterials());
        String separator = seeded.oneOf(language.separators());
        return seeded.truth() ? material + separator + product : product + separator + material;
    }

    @DisplayName("hide nothing")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gallium ingots and LED lamps",
                "镓锭 玩具",
                "玩具 镓锭",
                "手机配件及金属镓",
                "T恤 氧化镝 10kg",
                "dysprosium oxide 10 kg, ceiling lamp",
                "Sb2O3 99.999% and plastic toys",
                "GaN charger and gallium metal 2kg",
                "GaN charger and gallium 99.99%",
                "LED bulb gallium 500g",
                "gallium 500g LED bulb",
                "book about gallium with 500 g gallium sample",
                "LED灯具 含镓金属样品",
                "镝铁 耳机",
                "耳机 镝铁",
                "铟磷 晶片和手机",
                "锂电池和人造石墨负极材料",
                "toys and sputtering targets",
                "靶材样品 玩具",
                "铝锭 内含镓",
                "aluminium ingots with gallium inside",
                "toys containing bismuth 91%",
                "phone and drone",
                "drone and charger",
                // vague, or nothing that is read
                "minor metals",
                "semiconductor material",
                "半导体材料",
                "红外材料",
                "infrared material",
                "see invoice",
                "见发票",
                "as per packing list",
                "книга",
                "おもちゃ",
                // other languages, and a name that is broken
                "Галлий",
                "ガリウム",
                "갈륨",
                "Galliumarsenid",
                "tungsteno",
                "оксид диспрозия",
                "gal-lium"
            })
    void notReleased(String text) {
        assertThat(disposition(text)).isNotEqualTo(Disposition.RELEASE);
    }

    @DisplayName("excuse what is made with a material")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GaN phone charger 65 W",
                "氮化镓充电器 65W",
                "氮化镓 充电器",
                "charger, GaN, 65 W",
                "charger (GaN) and USB cable",
                "phone charger with GaN",
                "gallium thermometer",
                "含金属镓的温度计",
                "thermometer (gallium, indium, tin)",
                "20 kg tungsten dumbbell",
                "tungsten wedding ring 8g",
                "LED lamp, tungsten halogen, 40W",
                "InP laser inside a laptop",
                "earphones (neodymium magnet)",
                "钕铁硼 音箱",
                "germanium transistor and diode",
                "face powder with bismuth oxychloride",
                "冰箱贴 磁铁",
                "germanium facial roller",
                "锗手环",
                "镓灯",
                "samarium-153 injection",
                "molybdenum grease",
                "CdTe solar panel",
                "windows",
                "mirror",
                "二氧化锡，陶瓷釉料用",
                "碳块",
                "non-slip mat",
                "tungsten welding electrodes",
                "widgets"
            })
    void released(String text) {
        assertThat(disposition(text)).isEqualTo(Disposition.RELEASE);
    }

    @DisplayName("for a battery do not answer for the energy density that is stated")
    @ParameterizedTest
    @ValueSource(strings = {"锂离子电池 350Wh/kg", "lithium-ion battery, energy density 350 Wh/kg"})
    void energyDensity(String text) {
        assertThat(disposition(text)).as("suspended").isEqualTo(Disposition.RELEASE);
        assertThat(Product.decide(line(text), LocalDate.of(2026, 11, 20)).disposition())
                .as("the suspension is over")
                .isEqualTo(Disposition.ASK);
    }

    private static Disposition disposition(String text) {
        return Product.decide(line(text)).disposition();
    }

    private static Node line(String text) {
        return Edits.with(Product.document("""
                        { "id": "two-goods", "date": "2026-09-20", "from": "CN", "to": "JP", "lines": [ { "description": "" } ] }
                        """), "lines[0].description", Node.of(text));
    }
}
