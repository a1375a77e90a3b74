package org.tidewaiter.engine.flags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.Contradiction.Kind;

/** Random scenes, put together from statements that signals care about. */
final class Scenes {

    /**
     * Something that may be stated.
     *
     * @param name the field, and behind a colon which of several statements it holds
     * @param readers the signals that may look at it; no other changes its mind about a scene because of it
     * @param statement adds it
     */
    record Fact(String name, Set<Signal> readers, Consumer<Scene> statement) {

        String field() {
            return name.split(":")[0];
        }
    }

    /** Facts that no signal reads at all. */
    static final List<Fact> UNREAD = List.of(
            fact(
                    "recipient",
                    scene -> scene.form("recipient", "foreignPerson", true)
                            .form("recipient", "of", "KP")
                            .form("recipient", "place", "CN")),
            fact("documents", scene -> scene.form("documents", "kind", "invoice")),
            fact("clearedOn", scene -> scene.form("clearedOn", "day", "2024-01-01")),
            fact("certificate number", scene -> scene.form("endUserCertificate", "number", "1")),
            fact("itinerary", scene -> scene.form("travel", "itinerary", new Value.Items(List.of()))));

    /** Facts that some signals read. */
    static final List<Fact> READ = List.of(
            fact("owner", scene -> scene.interview("owner", "a friend"), Signal.CARRIED_FOR_ANOTHER),
            fact("packer", scene -> scene.interview("packedBy", "a friend"), Signal.CARRIED_FOR_ANOTHER),
            fact("who receives", scene -> scene.interview("recipient", "a firm"), Signal.CARRIED_FOR_ANOTHER),
            fact(
                    "content",
                    scene -> scene.form("interview", "knowsContent", false),
                    Signal.TRAVELLER_DOES_NOT_KNOW_CONTENT),
            fact("channel", scene -> scene.channel("green"), Signal.GREEN_CHANNEL_WITH_CONTROLLED_GOODS),
            fact(
                    "remarks: denial",
                    scene -> scene.remarks("不属于管制物项"),
                    Signal.REMARK_CONTRADICTS_READING,
                    Signal.CONTROLLED_GOODS_WITHOUT_REMARK),
            fact(
                    "remarks: other",
                    scene -> scene.remarks("fragile"),
                    Signal.REMARK_CONTRADICTS_READING,
                    Signal.CONTROLLED_GOODS_WITHOUT_REMARK),
            fact(
                    "use",
                    scene -> scene.use("general use"),
                    Signal.END_USE_MISSING_FOR_LISTED_GOODS,
                    Signal.MILITARY_WORDS_IN_END_USE),
            fact("undertaking", scene -> scene.undertakes("for missiles"), Signal.MILITARY_WORDS_IN_END_USE),
            fact("date", scene -> scene.date("2024-02-10"), Signal.NEWLY_FORMED_COMPANY, Signal.TICKET_BOUGHT_LATE),
            fact("route", scene -> scene.route("CN", "VN", "CN", "JP"), Signal.ROUTE_MAKES_NO_SENSE),
            fact(
                    "licence",
                    scene -> scene.licence("24ZZ000001"),
                    Signal.COMPOSITION_ABOVE_THRESHOLD_UNDER_UNCONTROLLED_CODE,
                    Signal.PROCESSING_TRADE_WITH_CONTROLLED_ELEMENT,
                    Signal.RETURN_OF_LISTED_GOODS),
            fact(
                    "procedure",
                    scene -> scene.form("procedure", "code", "1039"),
                    Signal.UNUSUAL_PROCEDURE_FOR_CHEMICALS,
                    Signal.PROCESSING_TRADE_WITH_CONTROLLED_ELEMENT,
                    Signal.RETURN_OF_LISTED_GOODS),
            fact(
                    "package",
                    scene -> scene.packed("box", "9 kg", 100, 100, 100),
                    Signal.GROSS_NET_MISMATCH,
                    Signal.CONTAINER_DOES_NOT_FIT_CONTENT),
            fact(
                    "label",
                    scene -> scene.packed("jar", "hand cream"),
                    Signal.CONTAINER_DOES_NOT_FIT_CONTENT,
                    Signal.GROSS_NET_MISMATCH,
                    Signal.UNLABELLED_CONTAINER),
            fact(
                    "no label",
                    scene -> scene.packed("jar", "none"),
                    Signal.UNLABELLED_CONTAINER,
                    Signal.GROSS_NET_MISMATCH,
                    Signal.CONTAINER_DOES_NOT_FIT_CONTENT),
            fact("ticket", scene -> scene.form("travel", "ticketBoughtOn", "2024-02-09"), Signal.TICKET_BOUGHT_LATE),
            fact("journey", scene -> scene.form("travel", "paidBy", "a firm"), Signal.PAID_BY_THIRD_PARTY),
            fact("payer", scene -> scene.form("payment", "payer", "a firm"), Signal.PAID_BY_THIRD_PARTY),
            fact("payment", scene -> scene.form("payment", "changed", true), Signal.PAYMENT_CHANGED_LATE),
            fact(
                    "transport",
                    scene -> scene.by(Transport.SEA),
                    Signal.UNMANIFESTED_LINE,
                    Signal.PAID_BY_THIRD_PARTY,
                    Signal.PAYMENT_CHANGED_LATE),
            fact(
                    "purpose: processing",
                    scene -> scene.purpose(Purpose.PROCESSING_TRADE),
                    Signal.PROCESSING_TRADE_WITH_CONTROLLED_ELEMENT,
                    Signal.RETURN_OF_LISTED_GOODS,
                    Signal.SAMPLE_OF_HIGH_VALUE_OR_MASS),
            fact(
                    "purpose: return",
                    scene -> scene.purpose(Purpose.RETURN),
                    Signal.PROCESSING_TRADE_WITH_CONTROLLED_ELEMENT,
                    Signal.RETURN_OF_LISTED_GOODS,
                    Signal.SAMPLE_OF_HIGH_VALUE_OR_MASS),
            fact("exporter", scene -> scene.party(Role.EXPORTER, "A Co", Map.of("address", "1 Harbour Road"))),
            fact(
                    "consignee",
                    scene -> scene.party(
                            Role.CONSIGNEE,
                            "Harbour Freight",
                            Map.of("address", "1 Harbour Road", "business", "missile parts"))),
            fact("young buyer", scene -> scene.company(Role.INTERMEDIARY, "New Ltd", "2024-01-01")),
            fact(
                    "traveller",
                    scene -> scene.party(
                            Role.TRAVELLER, "T One", Map.of("business", "nurse", "employer", "Metals Co"))));

    private static final Set<Signal> PARTY_READERS = EnumSet.of(
            Signal.FORWARDER_AS_CONSIGNEE,
            Signal.MILITARY_WORDS_IN_BUSINESS,
            Signal.NEWLY_FORMED_COMPANY,
            Signal.SHARED_DETAILS_BETWEEN_PARTIES,
            Signal.PAID_BY_THIRD_PARTY,
            Signal.PAYMENT_CHANGED_LATE,
            Signal.CARRIED_FOR_ANOTHER,
            Signal.TRAVELLER_TRADE_LINK);
    private static final Set<String> PARTIES = Set.of("exporter", "consignee", "young buyer", "traveller");

    private static final List<Supplier<Item>> ITEMS = List.of(
            () -> Item.of("gallium", "gallium").listed("CN:gallium-metal").declared(false),
            () -> Item.of("gallium", "gallium").listed("CN:doubtful"),
            () -> Item.vague("sample").mayBeListed("CN:gallium-metal").net("9 kg"),
            () -> Item.ordinary("toys").net("80 kg").gross("70 kg").declared(false),
            () -> Item.of("zinc", "zinc").net("1 kg").value("9000 USD"),
            () -> Item.of("iron", "iron").clash(Kind.DENSITY_AND_MATERIAL, "volume", "2 mL"),
            () -> Item.of("gallium", "gallium").clash(Kind.TEXT_AND_CODE, "commodityCode", "790111"),
            () -> Item.of("solder", "zinc").clash(Kind.TEXT_AND_COMPOSITION, "composition[0]", "Bi"),
            () -> Item.of("gallium", "gallium").clash(Kind.STATEMENTS, "cas", "7440-56-4"),
            () -> Item.ordinary("magnets").grade("N42SH"),
            () -> Item.of("焊锡膏", "solder-paste").listed("CN:bismuth-metal"),
            () -> Item.of("NdFeB", "ndfeb").share("Dy", "3.15").code("850519").listed("CN:dysprosium-alloy"),
            () -> Item.ordinary("unlabelled bottle of water"),
            () -> Item.ordinary("clothes"),
            () -> Item.ordinary("bearings for missiles"));

    private Scenes() {}

    private static Fact fact(String name, Consumer<Scene> statement, Signal... readers) {
        return new Fact(name, Set.of(readers), statement);
    }

    /** The signals that may look at {@code fact}. */
    static Set<Signal> readers(Fact fact) {
        return PARTIES.contains(fact.name()) ? PARTY_READERS : fact.readers();
    }

    private static final Flags EVERY_SIGNAL = new Flags(
            Stream.of(Signal.values())
                    .map(signal -> Sightings.flag(signal, Flag.Family.GOODS, Flag.Strength.WEAK))
                    .toList(),
            SmallCatalogue.LEXICON);

    /** One flag for every signal. */
    static Flags everySignal() {
        return EVERY_SIGNAL;
    }

    /**
     * What a scene is made of.
     *
     * @param items makers of its lines
     * @param facts what is stated besides
     * @param basis whether a pack names a legal basis for passenger data
     */
    record Plan(List<Supplier<Item>> items, List<Fact> facts, boolean basis) {

        Scene scene() {
            Scene scene = Scene.with(items.stream().map(Supplier::get).toArray(Item[]::new));
            facts.forEach(fact -> fact.statement().accept(scene));
            return basis ? scene.withPassengerBasis() : scene;
        }

        Plan and(Fact fact) {
            List<Fact> more = new ArrayList<>(facts);
            more.add(fact);
            return new Plan(items, more, basis);
        }

        boolean states(String field) {
            return facts.stream().anyMatch(fact -> fact.field().equals(field));
        }

        Plan shuffled(Random random) {
            List<Supplier<Item>> lines = new ArrayList<>(items);
            List<Fact> statements = new ArrayList<>(facts);
            Collections.shuffle(lines, random);
            Collections.shuffle(statements, random);
            return new Plan(lines, statements, basis);
        }
    }

    static Plan plan(Random random) {
        List<Supplier<Item>> items = new ArrayList<>(ITEMS);
        Collections.shuffle(items, random);
        List<Fact> facts = new ArrayList<>(READ);
        Collections.shuffle(facts, random);
        Set<String> fields = new HashSet<>();
        facts.removeIf(fact -> random.nextInt(3) == 0 || !fields.add(fact.field()));
        return new Plan(items.subList(0, 1 + random.nextInt(4)), facts, random.nextBoolean());
    }

    static Scene random(Random random) {
        return plan(random).scene();
    }
}
