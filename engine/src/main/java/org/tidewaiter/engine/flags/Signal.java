package org.tidewaiter.engine.flags;

import java.util.Locale;
import java.util.Optional;

/**
 * A computed circumstance that a flag looks at.
 *
 * <p>"Listed" means that the goods fall under an entry, "may be listed" that they may as far as is known; both as
 * {@link Situation#listed()} says.
 */
public enum Signal {
    /** The interview says that the goods belong to somebody other than the traveller, or were packed by and go to others. */
    CARRIED_FOR_ANOTHER,
    /** The interview says that the traveller does not know what is inside. */
    TRAVELLER_DOES_NOT_KNOW_CONTENT,
    /** The traveller chose the channel for nothing to declare, and a line is listed. */
    GREEN_CHANNEL_WITH_CONTROLLED_GOODS,
    /** The traveller's own work is another, and the stated employer deals in the material carried. */
    TRAVELLER_TRADE_LINK,
    /** The ticket was bought just before departure, and a line is or may be listed. */
    TICKET_BOUGHT_LATE,
    /** A label or a marking names an everyday product and the goods are a material, or the package cannot hold them. */
    CONTAINER_DOES_NOT_FIT_CONTENT,
    /** A package or container is said to bear no label, and what is in it is or may be listed, or is open. */
    UNLABELLED_CONTAINER,
    /** Mass and volume, or a measured density, do not fit the stated material. */
    DENSITY_CONTRADICTS_DECLARED_MATERIAL,
    /** The description names one thing, the commodity code another. */
    TEXT_CONTRADICTS_CODE,
    /** The description names one thing, the composition another. */
    TEXT_CONTRADICTS_COMPOSITION,
    /** Two other statements about the goods cannot both be true. */
    FACTS_CONTRADICT,
    /** The price per kilogram is far outside the band that is usual for what the description names. */
    VALUE_OUTSIDE_BAND_OF_DECLARED_GOOD,
    /** A magnet grade suggests heavy rare earths, and the composition leaves them open. */
    MAGNET_GRADE_WITHOUT_ASSAY,
    /** A stated share meets the threshold of an entry, and the code is none that the entry names. */
    COMPOSITION_ABOVE_THRESHOLD_UNDER_UNCONTROLLED_CODE,
    /** The remark field is stated and says nothing of control, and a line is listed. */
    CONTROLLED_GOODS_WITHOUT_REMARK,
    /** The remark denies control, and a line is listed. */
    REMARK_CONTRADICTS_READING,
    /** A line is listed and was not declared. */
    UNDECLARED_CONTROLLED_GOODS,
    /** The description uses a name that has served as a cover, and the line is or may be listed. */
    DISGUISE_NAME,
    /** Somebody pays who is no party to the sale, or who is not the traveller. */
    PAID_BY_THIRD_PARTY,
    /** The route of payment changed just before the control date or after it. */
    PAYMENT_CHANGED_LATE,
    /** Goods that are or may be listed go to a forwarder, and no end user is named. */
    FORWARDER_AS_CONSIGNEE,
    /** A party was formed shortly before it trades in goods that are or may be listed. */
    NEWLY_FORMED_COMPANY,
    /** Parties on different sides of the sale share an address, a telephone, an account. */
    SHARED_DETAILS_BETWEEN_PARTIES,
    /** The stated use speaks of armed forces or weapons, and does not merely deny them. */
    MILITARY_WORDS_IN_END_USE,
    /** A line is listed, and the stated use says nothing. */
    END_USE_MISSING_FOR_LISTED_GOODS,
    /** The route comes back to a place it has passed. */
    ROUTE_MAKES_NO_SENSE,
    /** Net mass exceeds gross mass, packages weigh more than the lines, or packing weighs more than packing does. */
    GROSS_NET_MISMATCH,
    /** A sample that is or may be listed, or of which nobody says what it is, is more than a sample. */
    SAMPLE_OF_HIGH_VALUE_OR_MASS,
    /** Listed goods leave under a processing-trade regime without an authority quoted. */
    PROCESSING_TRADE_WITH_CONTROLLED_ELEMENT,
    /** Listed goods go back to where they came from without an authority quoted. */
    RETURN_OF_LISTED_GOODS,
    /** Goods that are or may be listed leave under a procedure made for market purchases or parcels. */
    UNUSUAL_PROCEDURE_FOR_CHEMICALS,
    /** A line of cargo was found that was not declared. */
    UNMANIFESTED_LINE;

    /** The word by which packs name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The signal that packs call {@code word}, or empty where there is none. */
    public static Optional<Signal> of(String word) {
        for (Signal signal : values()) {
            if (signal.word().equals(word)) {
                return Optional.of(signal);
            }
        }
        return Optional.empty();
    }
}
