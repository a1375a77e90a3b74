package org.tidewaiter.engine.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.goods.Contradiction.Kind;

/**
 * Public cases as one consignment each, as far as flags go without history, under the flags of the packs; and beside each the
 * innocent consignment that looks like it. What an officer found on opening is a fact of the case; masses and values that no
 * report gives are assumed.
 */
@DisplayName("Public cases and their innocent look-alikes")
class PublicCasesTest {

    private static final Flags FLAGS = new Flags(PackFiles.flags(), SmallCatalogue.LEXICON);

    @Test
    @DisplayName("Every signal is named by one flag of the packs")
    void everySignalHasItsFlag() {
        assertThat(PackFiles.flags()).extracting(Flag::signal).containsExactlyInAnyOrder(Signal.values());
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        Cases cases = new Cases();

        cases.held(
                "S01 a bottle of gallium carried for another",
                Scene.handCarry(Item.of("镓 500克 瓶装", "gallium")
                                .listed("CN:gallium-metal")
                                .declared(false))
                        .party(Role.TRAVELLER, "Traveller One")
                        .channel("green")
                        .packed("bottle", "none")
                        .interview("owner", "an acquaintance")
                        .interview("packedBy", "an acquaintance")
                        .interview("recipient", "a firm abroad")
                        .form("interview", "knowsContent", false)
                        .form("payment", "payer", "a principal abroad"),
                "green-channel-with-controlled-goods",
                "hand-carried-for-another",
                "traveller-does-not-know-content",
                "undeclared-controlled-goods",
                "unlabelled-container");
        cases.innocent(
                "a bottle of water carried for a mother",
                Scene.handCarry(Item.ordinary("a bottle of water").declared(false))
                        .party(Role.TRAVELLER, "Traveller One")
                        .channel("green")
                        .packed("bottle", "none")
                        .interview("owner", "my mother")
                        .form("interview", "knowsContent", true));
        cases.innocent(
                "a student's gallium sample, declared, with a licence",
                Scene.handCarry(Item.of("gallium 25 g", "gallium")
                                .net("25 g")
                                .listed("CN:gallium-metal")
                                .declared(true))
                        .party(Role.TRAVELLER, "Traveller One")
                        .purpose(Purpose.SAMPLE)
                        .channel("red")
                        .packed("bottle", "Gallium 99.99 %")
                        .interview("owner", "self")
                        .licence("24ZZ000001"));

        cases.held(
                "S02 antimony ingots declared as something lighter",
                Scene.with(Item.of("tiles", "stone")
                                .listed("CN:antimony-metal")
                                .clash(Kind.DENSITY_AND_MATERIAL, "observed.densityGPerCm3", "6.7")
                                .net("24 t"))
                        .by(Transport.SEA),
                "density-contradicts-declared-material");
        cases.innocent(
                "tiles", Scene.with(Item.of("tiles", "stone").net("24 t")).by(Transport.SEA));

        cases.held(
                "S03 a new company orders through shared addresses",
                Scene.with(Item.of("antimony ingots 4N", "antimony").listed("CN:antimony-metal"))
                        .by(Transport.SEA)
                        .date("2025-06-01")
                        .route("CN", "VN", "CN", "MY")
                        .company(Role.CONSIGNEE, "New Star Ltd", "2025-03-01")
                        .party(Role.EXPORTER, "Old Star Co", Map.of("phone", "+86 771 555 0000"))
                        .party(Role.INTERMEDIARY, "Middle Star", Map.of("phone", "+86 (771) 5550000")),
                "newly-formed-company",
                "route-makes-no-sense",
                "shared-details-between-parties");
        cases.innocent(
                "a start-up buys desks from its neighbour",
                Scene.with(Item.ordinary("office desks"))
                        .date("2025-06-01")
                        .company(Role.CONSIGNEE, "New Star Ltd", "2025-03-01")
                        .party(Role.EXPORTER, "Desk Co", Map.of("phone", "+86 771 555 0000"))
                        .party(Role.NOTIFY, "New Star Office", Map.of("phone", "+86 771 555 0000")));

        cases.held(
                "S04 antimony hidden in mixed cargo",
                Scene.with(
                                Item.ordinary("plastic toys")
                                        .net("1200 kg")
                                        .gross("4800 kg")
                                        .declared(true),
                                Item.of("antimony ingots", "antimony")
                                        .listed("CN:antimony-metal")
                                        .declared(false))
                        .by(Transport.SEA),
                "gross-net-mismatch",
                "undeclared-controlled-goods",
                "unmanifested-line");
        cases.innocent(
                "mixed cargo on pallets",
                Scene.with(
                                Item.ordinary("plastic toys")
                                        .net("1200 kg")
                                        .gross("1430 kg")
                                        .declared(true),
                                Item.ordinary("textiles")
                                        .net("800 kg")
                                        .gross("900 kg")
                                        .declared(true))
                        .by(Transport.SEA));

        cases.held(
                "S07 gallium relabelled as zinc",
                Scene.with(Item.of("zinc metal", "zinc")
                                .net("5 kg")
                                .value("4000 USD")
                                .listed("CN:gallium-metal")
                                .clash(Kind.DENSITY_AND_MATERIAL, "observed.densityGPerCm3", "5.9"))
                        .by(Transport.EXPRESS)
                        .party(Role.EXPORTER, "Bright Metals")
                        .party(Role.CONSIGNEE, "Harbour Freight"),
                "density-contradicts-declared-material",
                "forwarder-as-consignee",
                "value-outside-band-of-declared-good");
        cases.innocent(
                "zinc",
                Scene.with(Item.of("zinc metal", "zinc").net("5 kg").value("20 USD"))
                        .by(Transport.EXPRESS)
                        .party(Role.CONSIGNEE, "Harbour Freight"));
        cases.held(
                "S07 gallium in a parcel of art supplies",
                Scene.with(Item.ordinary("art supplies")
                                .measuredAs("gallium")
                                .listed("CN:gallium-metal")
                                .clash(Kind.TEXT_AND_COMPOSITION, "observed.instrument[0]", "Ga 99.9"))
                        .by(Transport.EXPRESS)
                        .packed("box", "art supplies"),
                "container-does-not-fit-content",
                "text-contradicts-composition");
        cases.innocent(
                "art supplies",
                Scene.with(Item.ordinary("art supplies")).by(Transport.EXPRESS).packed("box", "art supplies"));

        cases.raises(
                "S10 germanium windows under an honest name: the law answers, no flag is needed",
                Scene.with(Item.of("germanium windows", "germanium").listed("CN:germanium-optics"))
                        .by(Transport.AIR));

        cases.held(
                "S14 tungsten powder inside non-woven bags",
                Scene.with(
                                Item.ordinary("non-woven bags").net("80 kg").declared(true),
                                Item.of("tungsten powder", "tungsten")
                                        .net("20 kg")
                                        .listed("CN:tungsten-powder")
                                        .declared(false))
                        .by(Transport.SEA)
                        .form("procedure", "code", "1039"),
                "undeclared-controlled-goods",
                "unmanifested-line",
                "unusual-procedure-for-chemicals");
        cases.innocent(
                "non-woven bags from the market",
                Scene.with(Item.ordinary("non-woven bags")
                                .net("80 kg")
                                .gross("84 kg")
                                .declared(true))
                        .by(Transport.SEA)
                        .form("procedure", "code", "1039"));

        cases.raises(
                "S16 one of many samples that are none: a single parcel raises one flag and is not held",
                Scene.with(Item.vague("金属靶材样品").mayBeListed("CN:yttrium-metal").net("30 kg"))
                        .by(Transport.EXPRESS),
                "sample-of-high-value-or-mass");
        cases.innocent(
                "a sample as samples are",
                Scene.with(Item.vague("靶材样品").mayBeListed("CN:yttrium-metal").net("0.2 kg"))
                        .by(Transport.EXPRESS)
                        .purpose(Purpose.SAMPLE));

        cases.held(
                "S18 flake graphite under the code for other powder",
                Scene.with(Item.of("natural flake graphite", "graphite")
                                .code("2504109900")
                                .listed("CN:flake-graphite")
                                .clash(Kind.TEXT_AND_CODE, "commodityCode", "2504109900"))
                        .by(Transport.SEA)
                        .purpose(Purpose.INTRA_GROUP)
                        .remarks("不属于管制物项"),
                "remark-contradicts-reading",
                "text-contradicts-code");
        cases.innocent(
                "graphite electrodes that are no listed graphite",
                Scene.with(Item.of("graphite electrodes", "graphite-electrode").code("8545110000"))
                        .by(Transport.SEA)
                        .purpose(Purpose.INTRA_GROUP)
                        .remarks("不属于管制物项"));

        cases.held(
                "S20 magnets with dysprosium under processing trade",
                Scene.with(Item.of("NdFeB magnets", "ndfeb")
                                .share("Dy", "3.15")
                                .code("8505190090")
                                .listed("CN:dysprosium-alloy"))
                        .by(Transport.SEA)
                        .purpose(Purpose.PROCESSING_TRADE),
                "composition-above-threshold-under-uncontrolled-code",
                "processing-trade-with-controlled-element");
        cases.innocent(
                "magnets without dysprosium under processing trade",
                Scene.with(Item.of("NdFeB magnets N35", "ndfeb")
                                .share("Dy", "0")
                                .grade("N35")
                                .code("8505190090"))
                        .by(Transport.SEA)
                        .purpose(Purpose.PROCESSING_TRADE));

        cases.raises(
                "S22 samarium-cobalt goes back: one weak flag, the law stops it",
                Scene.with(Item.of("SmCo", "samarium-cobalt").net("0.501 kg").listed("CN:samarium-cobalt"))
                        .purpose(Purpose.RETURN)
                        .form("procedure", "code", "0664"),
                "return-of-listed-goods");
        cases.innocent(
                "steel goes back",
                Scene.with(Item.ordinary("steel sheet")).purpose(Purpose.RETURN).form("procedure", "code", "0664"));

        cases.held(
                "S24 samarium-cobalt magnets by express as hardware",
                Scene.with(Item.ordinary("hardware")
                                .measuredAs("samarium-cobalt")
                                .listed("CN:samarium-cobalt")
                                .clash(Kind.TEXT_AND_COMPOSITION, "observed.instrument[0]", "Sm 25.4"))
                        .by(Transport.EXPRESS),
                "text-contradicts-composition");
        cases.innocent("hardware", Scene.with(Item.ordinary("hardware")).by(Transport.EXPRESS));

        cases.held(
                "S26 bismuth crystals as a toy",
                Scene.with(Item.ordinary("toy")
                                .net("0.7 kg")
                                .value("26 CNY")
                                .measuredAs("bismuth")
                                .listed("CN:bismuth-metal")
                                .clash(Kind.DENSITY_AND_MATERIAL, "observed.densityGPerCm3", "9.8"))
                        .by(Transport.POST)
                        .form("procedure", "code", "9610"),
                "density-contradicts-declared-material",
                "unusual-procedure-for-chemicals");
        cases.innocent(
                "a toy",
                Scene.with(Item.ordinary("toy").net("0.7 kg").value("26 CNY"))
                        .by(Transport.POST)
                        .form("procedure", "code", "9610"));

        cases.raises(
                "S28 suspected antimony in a container: found undeclared, what it is is open",
                Scene.with(Item.vague("ingots").net("25171.85 kg").declared(false))
                        .by(Transport.SEA),
                "unmanifested-line");
        cases.innocent(
                "ingots of aluminium, declared",
                Scene.with(Item.ordinary("aluminium ingots").net("25 t").declared(true))
                        .by(Transport.SEA));

        return cases.tests.stream();
    }

    private static final class Cases {

        private final List<DynamicTest> tests = new ArrayList<>();

        void held(String name, Scene scene, String... flags) {
            add(name, scene, true, flags);
        }

        void raises(String name, Scene scene, String... flags) {
            add(name, scene, false, flags);
        }

        void innocent(String name, Scene scene) {
            add("look-alike: " + name, scene, false);
        }

        private void add(String name, Scene scene, boolean holds, String... flags) {
            tests.add(DynamicTest.dynamicTest(name, () -> {
                List<Raised> raised = FLAGS.raise(scene.situation());
                assertThat(raised).extracting(flag -> flag.flag().id()).containsExactly(flags);
                assertThat(Flags.holds(raised)).isEqualTo(holds);
            }));
        }
    }
}
