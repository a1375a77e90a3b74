package org.tidewaiter.engine.flags;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.consignment.Transport;

/**
 * A computed circumstance that a flag looks at.
 *
 * <p>"Listed" means that the goods fall under an entry, "may be listed" that they may as far as is known; both as
 * {@link Situation#listed()} says. Goods are "worth a question" where they are or may be listed, where nobody says what they
 * are, or where statements about them clash.
 *
 * <p>No signal reads where a party lives, a date of birth, the script of a name, or the recipient of technology.
 */
public enum Signal {
    /** The interview says that the goods belong to somebody other than the traveller, or were packed by another for another. */
    CARRIED_FOR_ANOTHER(TravellerSignals::carriedForAnother),
    /** The interview says that the traveller does not know what is inside. */
    TRAVELLER_DOES_NOT_KNOW_CONTENT(TravellerSignals::doesNotKnowContent),
    /** The traveller chose the channel for nothing to declare, and a line is listed. */
    GREEN_CHANNEL_WITH_CONTROLLED_GOODS(TravellerSignals::greenChannel),
    /** The traveller's own work is another, and the stated employer deals in the material carried. */
    TRAVELLER_TRADE_LINK(TravellerSignals::tradeLink),
    /** The ticket was bought just before departure, and a line is or may be listed. */
    TICKET_BOUGHT_LATE(TravellerSignals::ticketBoughtLate),
    /** A label or a marking names an everyday product and the goods are a material, or the package cannot hold them. */
    CONTAINER_DOES_NOT_FIT_CONTENT(ContainerSignals::containerDoesNotFit),
    /** A package or container is said to bear no label, and what is in it is or may be listed, or is open. */
    UNLABELLED_CONTAINER(ContainerSignals::unlabelled),
    /** Mass and volume, or a measured density, do not fit the stated material. */
    DENSITY_CONTRADICTS_DECLARED_MATERIAL(GoodsSignals::density),
    /** The description names one thing, the commodity code another. */
    TEXT_CONTRADICTS_CODE(GoodsSignals::textAndCode),
    /** The description names one thing, the composition another. */
    TEXT_CONTRADICTS_COMPOSITION(GoodsSignals::textAndComposition),
    /** Two other statements about the goods cannot both be true. */
    FACTS_CONTRADICT(GoodsSignals::statements),
    /** The price per kilogram is far outside the band that is usual for what the description names. */
    VALUE_OUTSIDE_BAND_OF_DECLARED_GOOD(GoodsSignals::priceOutsideBand),
    /** A magnet grade suggests heavy rare earths, and the composition leaves them open. */
    MAGNET_GRADE_WITHOUT_ASSAY(GoodsSignals::gradeWithoutAssay),
    /** A stated share meets the threshold of an entry, and the code is none that the entry names. */
    COMPOSITION_ABOVE_THRESHOLD_UNDER_UNCONTROLLED_CODE(CompositionSignals::aboveThreshold),
    /** The remarks are stated and say nothing of control, and a line is listed by PRC law, which wants it stated there. */
    CONTROLLED_GOODS_WITHOUT_REMARK(DeclarationSignals::withoutRemark),
    /** The remark denies control, and a line is listed. */
    REMARK_CONTRADICTS_READING(DeclarationSignals::remarkContradicts),
    /** A line is listed and was not declared. */
    UNDECLARED_CONTROLLED_GOODS(DeclarationSignals::undeclared),
    /** The description uses a name that has served as a cover, and the line is or may be listed. */
    DISGUISE_NAME(DeclarationSignals::disguiseName),
    /** Somebody pays who bears the name of no party to the sale, or who paid a journey that is not theirs. */
    PAID_BY_THIRD_PARTY(PaymentSignals::paidByThirdParty),
    /** The route of payment is said to have changed. */
    PAYMENT_CHANGED_LATE(PaymentSignals::changedLate),
    /** Goods that are or may be listed go to a forwarder, and no end user is named. */
    FORWARDER_AS_CONSIGNEE(PartySignals::forwarderAsConsignee),
    /** A party was formed shortly before it trades in goods that are or may be listed. */
    NEWLY_FORMED_COMPANY(PartySignals::newlyFormedCompany),
    /** Parties on different sides of the sale share an address, a telephone, an account. */
    SHARED_DETAILS_BETWEEN_PARTIES(PartySignals::sharedDetails),
    /** The stated use speaks of armed forces or weapons, and does not merely deny them. */
    MILITARY_WORDS_IN_END_USE(EndUseSignals::militaryWords),
    /** The description of goods speaks of armed forces or weapons. */
    MILITARY_WORDS_IN_DESCRIPTION(EndUseSignals::militaryGoods),
    /** The business of a party whom the goods reach speaks of armed forces or weapons. */
    MILITARY_WORDS_IN_BUSINESS(EndUseSignals::militaryBusiness),
    /** A line is listed, and the stated use says nothing. */
    END_USE_MISSING_FOR_LISTED_GOODS(EndUseSignals::noUse),
    /** The route comes back to a place it has passed. */
    ROUTE_MAKES_NO_SENSE(TransportSignals::route),
    /** Net mass exceeds gross mass. */
    NET_ABOVE_GROSS(MassSignals::netAboveGross),
    /** Packages weigh more than the lines, or packing weighs more than packing does. */
    GROSS_NET_MISMATCH(MassSignals::mismatch),
    /** A sample that is or may be listed, or of which nobody says what it is, is more than a sample. */
    SAMPLE_OF_HIGH_VALUE_OR_MASS(TransportSignals::sample),
    /** Listed goods leave under a processing-trade regime without an authority quoted. */
    PROCESSING_TRADE_WITH_CONTROLLED_ELEMENT(TransportSignals::processingTrade),
    /** Listed goods go back to where they came from without an authority quoted. */
    RETURN_OF_LISTED_GOODS(TransportSignals::goesBack),
    /** Goods that are or may be listed leave under a procedure made for market purchases or parcels. */
    UNUSUAL_PROCEDURE_FOR_CHEMICALS(TransportSignals::smallTrade),
    /** A line of cargo was found that was not declared. */
    UNMANIFESTED_LINE(DeclarationSignals::unmanifested);

    private static final Map<String, Signal> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Signal::word, Function.identity()));

    /** A function without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Look look;

    Signal(Look look) {
        this.look = look;
    }

    /** How a signal is computed: what it sees of {@code view}, nothing where it sees nothing. */
    @FunctionalInterface
    interface Look {
        List<Finding> at(View view, Flag flag);
    }

    /** What this signal sees, for a flag that may set its own words and limits. */
    List<Finding> look(View view, Flag flag) {
        return look.at(view, flag);
    }

    /**
     * Whether this signal would read the payer, the employer or the trip of a natural person who carries the goods, for which a
     * pack must name a legal basis, and whether any such thing was stated.
     */
    boolean needsPassengerBasis(Consignment consignment) {
        return switch (this) {
            case TRAVELLER_TRADE_LINK ->
                consignment.parties(Role.TRAVELLER).stream()
                        .anyMatch(party -> party.detail("employer").isPresent()
                                || party.detail("business").isPresent());
            case TICKET_BOUGHT_LATE ->
                consignment.form("travel", "ticketBoughtOn").isPresent();
            case PAID_BY_THIRD_PARTY ->
                consignment.form("travel", "paidBy").isPresent()
                        || (carried(consignment)
                                && (consignment.form("payment", "payer").isPresent()
                                        || !consignment.parties(Role.PAYER).isEmpty()));
            case PAYMENT_CHANGED_LATE ->
                carried(consignment) && consignment.form("payment", "changed").isPresent();
            case CARRIED_FOR_ANOTHER,
                    TRAVELLER_DOES_NOT_KNOW_CONTENT,
                    GREEN_CHANNEL_WITH_CONTROLLED_GOODS,
                    CONTAINER_DOES_NOT_FIT_CONTENT,
                    UNLABELLED_CONTAINER,
                    DENSITY_CONTRADICTS_DECLARED_MATERIAL,
                    TEXT_CONTRADICTS_CODE,
                    TEXT_CONTRADICTS_COMPOSITION,
                    FACTS_CONTRADICT,
                    VALUE_OUTSIDE_BAND_OF_DECLARED_GOOD,
                    MAGNET_GRADE_WITHOUT_ASSAY,
                    COMPOSITION_ABOVE_THRESHOLD_UNDER_UNCONTROLLED_CODE,
                    CONTROLLED_GOODS_WITHOUT_REMARK,
                    REMARK_CONTRADICTS_READING,
                    UNDECLARED_CONTROLLED_GOODS,
                    DISGUISE_NAME,
                    FORWARDER_AS_CONSIGNEE,
                    NEWLY_FORMED_COMPANY,
                    SHARED_DETAILS_BETWEEN_PARTIES,
                    MILITARY_WORDS_IN_END_USE,
                    MILITARY_WORDS_IN_DESCRIPTION,
                    MILITARY_WORDS_IN_BUSINESS,
                    END_USE_MISSING_FOR_LISTED_GOODS,
                    ROUTE_MAKES_NO_SENSE,
                    NET_ABOVE_GROSS,
                    GROSS_NET_MISMATCH,
                    SAMPLE_OF_HIGH_VALUE_OR_MASS,
                    PROCESSING_TRADE_WITH_CONTROLLED_ELEMENT,
                    RETURN_OF_LISTED_GOODS,
                    UNUSUAL_PROCEDURE_FOR_CHEMICALS,
                    UNMANIFESTED_LINE -> false;
        };
    }

    private static boolean carried(Consignment consignment) {
        return consignment.transport().filter(Transport.HAND_CARRY::equals).isPresent()
                || !consignment.parties(Role.TRAVELLER).isEmpty();
    }

    /** The word by which packs name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The signal that packs call {@code word}, or empty where there is none. */
    public static Optional<Signal> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
