package org.tidewaiter.registry.licensing.ledger;

import org.tidewaiter.registry.licensing.LicenceState;

/** Why an item may not draw on a line. The words are codes that callers may rely on. */
public enum Refusal {
    /** No licence of this number. */
    UNKNOWN_LICENCE,
    /** The licence has no such line. */
    UNKNOWN_LINE,
    /** It is somebody else's. */
    NOT_HOLDER,
    /** Its first day is later than the control date. */
    NOT_YET_VALID,
    /** Its last day is before the control date. */
    EXPIRED,
    /** Its use is stopped. */
    SUSPENDED,
    /** Its use rests while an amendment is decided. */
    PAUSED_FOR_AMENDMENT,
    /** It was taken away. */
    REVOKED,
    /** It was given back. */
    SURRENDERED,
    /** Another stands in its place. */
    SUPERSEDED,
    /** It is for one export, and another declaration has it. */
    COMPLETED,
    /** Not for this destination. */
    WRONG_DESTINATION,
    /** Not for this end user, or none is stated. */
    WRONG_END_USER,
    /** Not for this way of transport, or none is stated. */
    WRONG_TRANSPORT,
    /** Not to be carried by this person, or none is stated. */
    WRONG_CARRIER,
    /** Not through this customs office, or none is stated. */
    WRONG_OFFICE,
    /** Measured in something that cannot be converted into the unit of the line. */
    WRONG_UNIT,
    /** The line is limited in value, and none is stated. */
    VALUE_MISSING,
    /** In another currency than the line. */
    WRONG_CURRENCY,
    /** Nothing is reserved for this item of the declaration. */
    NOT_RESERVED,
    /** Nothing is asked for. */
    NOTHING_ASKED,
    /** Not so much is left. */
    INSUFFICIENT_QUANTITY,
    /** Not so much value is left. */
    INSUFFICIENT_VALUE;

    /** Why a licence in this state may not be used. */
    static Refusal of(LicenceState state) {
        return switch (state) {
            case REVOKED -> REVOKED;
            case SUPERSEDED -> SUPERSEDED;
            case SURRENDERED -> SURRENDERED;
            case SUSPENDED -> SUSPENDED;
            case PAUSED_FOR_AMENDMENT -> PAUSED_FOR_AMENDMENT;
            case EXPIRED -> EXPIRED;
            case COMPLETED -> COMPLETED;
            case NOT_YET_VALID -> NOT_YET_VALID;
            case EXHAUSTED -> INSUFFICIENT_QUANTITY;
            case ACTIVE -> throw new IllegalArgumentException("nothing stands in the way of an active licence");
        };
    }
}
