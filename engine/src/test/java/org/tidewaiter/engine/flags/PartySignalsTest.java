package org.tidewaiter.engine.flags;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.Role;

@DisplayName("Who takes part, and who pays")
class PartySignalsTest {

    private static Scene gallium() {
        return Scene.with(Item.of("gallium", "gallium").listed("CN:gallium-metal"));
    }

    private static Scene toys() {
        return Scene.with(Item.ordinary("toys"));
    }

    @TestFactory
    Stream<DynamicTest> forwarder() {
        return Sightings.of(Signal.FORWARDER_AS_CONSIGNEE)
                .sees(
                        "the consignee's name says so",
                        gallium().party(Role.CONSIGNEE, "Harbour Freight Services Ltd"),
                        "parties[0].name Harbour Freight Services Ltd freight")
                .sees("in traditional characters", gallium().party(Role.CONSIGNEE, "海港貨運有限公司"), "货运")
                .sees(
                        "the business says so",
                        gallium().party(Role.CONSIGNEE, "Harbour Ltd", Map.of("business", "logistics")),
                        "parties[0].business logistics")
                .sees(
                        "consignee and carrier are one",
                        gallium().party(Role.CONSIGNEE, "Harbour Ltd").party(Role.CARRIER, "HARBOUR LTD."),
                        "FLAG_SAME_PARTY")
                .sees(
                        "the named end user only moves goods, too",
                        gallium().party(Role.CONSIGNEE, "Harbour Freight").party(Role.END_USER, "Harbour Cargo"))
                .passes(
                        "an end user is named",
                        gallium().party(Role.CONSIGNEE, "Harbour Freight").party(Role.END_USER, "Lamp Works KK"))
                .passes("a maker of lamps", gallium().party(Role.CONSIGNEE, "Lamp Works KK"))
                .passes("no consignee", gallium())
                .passes("look-alike: toys for a forwarder", toys().party(Role.CONSIGNEE, "Harbour Freight"))
                .passes("look-alike: a word inside a word", gallium().party(Role.CONSIGNEE, "Escargoted Dishes SARL"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> newlyFormed() {
        return Sightings.of(Signal.NEWLY_FORMED_COMPANY)
                .sees(
                        "a buyer of three months",
                        gallium().date("2025-03-01").company(Role.CONSIGNEE, "New Ltd", "2024-12-01"),
                        "parties[0].incorporated 2024-12-01 90 2025-03-01")
                .passes(
                        "a buyer of ten years",
                        gallium().date("2025-03-01").company(Role.CONSIGNEE, "Old Ltd", "2015-12-01"))
                .passes("the control date is not known", gallium().company(Role.CONSIGNEE, "New Ltd", "2024-12-01"))
                .passes(
                        "the day of formation is not known",
                        gallium().date("2025-03-01").party(Role.CONSIGNEE, "X"))
                .passes(
                        "look-alike: a start-up that buys toys",
                        toys().date("2025-03-01").company(Role.CONSIGNEE, "New Ltd", "2024-12-01"))
                .passes(
                        "look-alike: a new carrier",
                        gallium().date("2025-03-01").company(Role.CARRIER, "New Air", "2024-12-01"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> shared() {
        Map<String, String> address = Map.of("address", "1 Harbour Road, Unit 5");
        Map<String, String> same = Map.of("address", "1 HARBOUR ROAD UNIT 5");
        return Sightings.of(Signal.SHARED_DETAILS_BETWEEN_PARTIES)
                .sees(
                        "seller and buyer share an address",
                        gallium().party(Role.EXPORTER, "A Co", address).party(Role.CONSIGNEE, "B Co", same),
                        "parties[0].address parties[1].address 1 HARBOUR ROAD UNIT 5")
                .sees(
                        "the intermediary shares the buyer's telephone",
                        gallium()
                                .party(Role.INTERMEDIARY, "A Co", Map.of("phone", "+86 21 5555 0000"))
                                .party(Role.CONSIGNEE, "B Co", Map.of("phone", "+862155550000")))
                .sees(
                        "seller and payer share an account",
                        gallium()
                                .account(Role.EXPORTER, "A Co", "GB33BUKB20201555555555")
                                .account(Role.PAYER, "B Co", "GB33 BUKB 2020 1555 5555 55"),
                        "identifiers.iban")
                .passes(
                        "different addresses",
                        gallium()
                                .party(Role.EXPORTER, "A Co", address)
                                .party(Role.CONSIGNEE, "B Co", Map.of("address", "2 Hill Street")))
                .passes(
                        "nobody can tell what the goods are, and nothing suggests anything in particular",
                        Scene.with(Item.vague("parts"))
                                .party(Role.EXPORTER, "A Co", address)
                                .party(Role.CONSIGNEE, "B Co", same))
                .passes(
                        "one address is not stated",
                        gallium().party(Role.EXPORTER, "A Co", address).party(Role.CONSIGNEE, "B Co"))
                .passes(
                        "look-alike: consignee and end user on one site",
                        gallium().party(Role.CONSIGNEE, "B Co", address).party(Role.END_USER, "B Labs", same))
                .passes(
                        "look-alike: a company that sends to itself",
                        gallium().party(Role.EXPORTER, "A Co", address).party(Role.CONSIGNEE, "A CO.", same))
                .passes(
                        "look-alike: members of one group say so",
                        gallium()
                                .purpose(Purpose.INTRA_GROUP)
                                .party(Role.EXPORTER, "A Co", address)
                                .party(Role.CONSIGNEE, "A Japan", same))
                .passes(
                        "look-alike: the declarant's telephone on the exporter's paper",
                        gallium().party(Role.EXPORTER, "A Co", address).party(Role.DECLARANT, "Agent", same))
                .passes(
                        "look-alike: toys",
                        toys().party(Role.EXPORTER, "A Co", address).party(Role.CONSIGNEE, "B Co", same))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> payer() {
        return Sightings.of(Signal.PAID_BY_THIRD_PARTY)
                .sees(
                        "a trading house nobody named",
                        Scene.drum().form("payment", "payer", "Third Star Trading"),
                        "payment.payer Third Star Trading",
                        "Lamp Works KK")
                .sees("a payer among the parties", Scene.drum().party(Role.PAYER, "Third Star Trading"))
                .sees(
                        "somebody paid the traveller's journey, with a legal basis to look",
                        Scene.bottle()
                                .form("travel", "paidBy", "a metals company")
                                .withPassengerBasis(),
                        "travel.paidBy a metals company")
                .passes(
                        "no pack names a legal basis to look at a journey",
                        Scene.bottle().form("travel", "paidBy", "a metals company"))
                .passes(
                        "no pack names a legal basis to look at a traveller's payer",
                        Scene.bottle().form("payment", "payer", "a metals company"))
                .passes("the buyer pays", Scene.drum().form("payment", "payer", "LAMP WORKS K.K."))
                .passes("the buyer pays, in a word", Scene.drum().form("payment", "payer", "收货人"))
                .passes("nobody says who pays", Scene.drum())
                .passes("no party is named", gallium().form("payment", "payer", "Third Star Trading"))
                .passes(
                        "look-alike: a group treasury",
                        Scene.drum().purpose(Purpose.INTRA_GROUP).form("payment", "payer", "Lamp Holding"))
                .passes(
                        "look-alike: the employer's travel desk",
                        Scene.handCarry(Item.of("gallium", "gallium").listed("CN:gallium-metal"))
                                .party(Role.TRAVELLER, "T One", Map.of("employer", "Lamp Works"))
                                .form("travel", "paidBy", "Lamp Works")
                                .withPassengerBasis())
                .passes(
                        "look-alike: toys paid by an aunt",
                        toys().party(Role.CONSIGNEE, "B").form("payment", "payer", "an aunt"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> paymentChanged() {
        return Sightings.of(Signal.PAYMENT_CHANGED_LATE)
                .sees("it is said to have changed", Scene.drum().form("payment", "changed", true), "payment.changed")
                .passes("it has not", Scene.drum().form("payment", "changed", false))
                .passes("nobody says", Scene.drum())
                .passes(
                        "no pack names a legal basis to look at a traveller's payment",
                        Scene.bottle().form("payment", "changed", true))
                .passes("look-alike: toys", toys().form("payment", "changed", true))
                .rows();
    }
}
