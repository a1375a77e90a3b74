package org.tidewaiter.engine.flags;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidewaiter.engine.consignment.Role;

@DisplayName("What a traveller answers, chooses and carries")
class TravellerSignalsTest {

    @TestFactory
    Stream<DynamicTest> carriedForAnother() {
        return Sightings.of(Signal.CARRIED_FOR_ANOTHER)
                .sees(
                        "the owner is a friend",
                        Scene.bottle().interview("owner", "a friend").interview("recipient", "a company abroad"),
                        "interview.owner a friend",
                        "interview.recipient a company abroad",
                        "CN:gallium-metal")
                .sees("the owner is a colleague, in Chinese", Scene.bottle().interview("owner", "同事"), "同事")
                .sees(
                        "the traveller does not know whose it is",
                        Scene.bottle().interview("owner", "unknown"),
                        "interview.owner unknown")
                .sees(
                        "nobody says whose it is; another packed it for yet another",
                        Scene.bottle().interview("packedBy", "an employee").interview("recipient", "a buyer"),
                        "interview.packedBy an employee")
                .sees(
                        "a parcel of which nobody knows what it is",
                        Scene.handCarry(Item.vague("sealed parcel")).interview("owner", "a friend"),
                        "FLAG_UNSETTLED lines[0]")
                .passes("the owner is the traveller", Scene.bottle().interview("owner", "self"))
                .passes("the owner is the traveller, in Chinese", Scene.bottle().interview("owner", "本人。"))
                .passes("the owner is the traveller, by name", Scene.bottle().interview("owner", "TRAVELLER ONE"))
                .passes("nothing was asked", Scene.bottle())
                .passes("the question was not answered", Scene.bottle().interview("owner", "not asked"))
                .passes(
                        "look-alike: a present from the traveller for an aunt",
                        Scene.bottle().interview("owner", "self").interview("recipient", "my aunt"))
                .passes(
                        "look-alike: a suitcase that a spouse packed",
                        Scene.bottle().interview("packedBy", "my wife"))
                .passes(
                        "look-alike: a handbag of the traveller's mother",
                        Scene.handCarry(Item.ordinary("leather handbag")).interview("owner", "my mother"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> doesNotKnowContent() {
        return Sightings.of(Signal.TRAVELLER_DOES_NOT_KNOW_CONTENT)
                .sees(
                        "the traveller says so",
                        Scene.bottle().form("interview", "knowsContent", false),
                        "interview.knowsContent")
                .passes("the traveller knows", Scene.bottle().form("interview", "knowsContent", true))
                .passes("nobody asked", Scene.bottle())
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> greenChannel() {
        return Sightings.of(Signal.GREEN_CHANNEL_WITH_CONTROLLED_GOODS)
                .sees("gallium", Scene.bottle().channel("green"), "declaration.channel green", "CN:gallium-metal")
                .sees("gallium, in Chinese", Scene.bottle().channel("无申报通道"), "无申报通道")
                .seesUnverified(
                        "an entry that nobody has verified",
                        Scene.handCarry(Item.of("gallium", "gallium").listed("CN:doubtful"))
                                .channel("green"))
                .sees(
                        "one verified entry among two",
                        Scene.handCarry(
                                        Item.of("gallium", "gallium").listed("CN:doubtful"),
                                        Item.of("gallium", "gallium").listed("CN:gallium-metal"))
                                .channel("green"))
                .sees(
                        "more entries than are named",
                        Scene.handCarry(Item.of("gallium", "gallium")
                                        .listed("CN:gallium-metal")
                                        .listed("CN:antimony-metal")
                                        .listed("CN:bismuth-metal")
                                        .listed("CN:flake-graphite")
                                        .listed("EU:3C005"))
                                .channel("green"),
                        "FLAG_MORE 2")
                .passes("the red channel", Scene.bottle().channel("red"))
                .passes("no channel stated", Scene.bottle())
                .passes(
                        "declared all the same",
                        Scene.handCarry(Item.of("gallium", "gallium")
                                        .listed("CN:gallium-metal")
                                        .declared(true))
                                .channel("green"))
                .passes(
                        "goods that may be listed",
                        Scene.handCarry(Item.vague("metal").mayBeListed("CN:gallium-metal"))
                                .channel("green"))
                .passes(
                        "look-alike: geranium oil",
                        Scene.handCarry(Item.ordinary("geranium oil 50 mL")).channel("green"))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> tradeLink() {
        Map<String, String> nurse = Map.of("business", "nurse", "employer", "Western Rare Earth Smelting Co");
        return Sightings.of(Signal.TRAVELLER_TRADE_LINK)
                .sees(
                        "a nurse on the payroll of a smelter",
                        Scene.handCarry(Item.of("gallium", "gallium").listed("CN:gallium-metal"))
                                .party(Role.TRAVELLER, "Traveller One", nurse)
                                .withPassengerBasis(),
                        "parties[0].employer",
                        "parties[0].business nurse")
                .sees(
                        "a student whose contact trades metals",
                        Scene.handCarry(Item.of("gallium", "gallium").listed("CN:gallium-metal"))
                                .party(Role.TRAVELLER, "Traveller One", Map.of("business", "student"))
                                .party(Role.OWNER, "Owner", Map.of("business", "有色金属贸易"))
                                .withPassengerBasis(),
                        "parties[1].business")
                .passes(
                        "no pack names a legal basis",
                        Scene.handCarry(Item.of("gallium", "gallium").listed("CN:gallium-metal"))
                                .party(Role.TRAVELLER, "Traveller One", nurse))
                .passes(
                        "the traveller's own trade is not stated",
                        Scene.handCarry(Item.of("gallium", "gallium").listed("CN:gallium-metal"))
                                .party(Role.TRAVELLER, "Traveller One", Map.of("employer", "Metals Co"))
                                .withPassengerBasis())
                .passes(
                        "look-alike: a metallurgist with the firm's samples",
                        Scene.handCarry(Item.of("gallium", "gallium").listed("CN:gallium-metal"))
                                .party(
                                        Role.TRAVELLER,
                                        "Traveller One",
                                        Map.of("business", "metallurgy", "employer", "Metals Co"))
                                .withPassengerBasis())
                .passes(
                        "look-alike: a nurse of the same firm with a teapot",
                        Scene.handCarry(Item.ordinary("teapot"))
                                .party(Role.TRAVELLER, "Traveller One", nurse)
                                .withPassengerBasis())
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> ticketBoughtLate() {
        return Sightings.of(Signal.TICKET_BOUGHT_LATE)
                .sees(
                        "on the eve",
                        Scene.bottle()
                                .date("2024-02-10")
                                .form("travel", "ticketBoughtOn", "2024-02-09")
                                .withPassengerBasis(),
                        "travel.ticketBoughtOn 2024-02-09 1 2024-02-10")
                .passes(
                        "no pack names a legal basis",
                        Scene.bottle().date("2024-02-10").form("travel", "ticketBoughtOn", "2024-02-09"))
                .passes(
                        "weeks before",
                        Scene.bottle()
                                .date("2024-02-10")
                                .form("travel", "ticketBoughtOn", "2024-01-09")
                                .withPassengerBasis())
                .passes(
                        "the day of departure is not stated",
                        Scene.bottle()
                                .form("travel", "ticketBoughtOn", "2024-01-09")
                                .withPassengerBasis())
                .passes(
                        "look-alike: a late ticket and nothing but clothes",
                        Scene.handCarry(Item.ordinary("clothes"))
                                .date("2024-02-10")
                                .form("travel", "ticketBoughtOn", "2024-02-10")
                                .withPassengerBasis())
                .rows();
    }
}
