package org.tidewaiter.registry.licensing.ledger;

import org.tidewaiter.registry.licensing.LicenceState;

/** What the state of a licence means for its use. */
final class Standing {

    private Standing() {}

    /** Why a licence in this state may not be used. */
    static Refusal refusal(LicenceState state) {
        return switch (state) {
            case REVOKED -> Refusal.REVOKED;
            case SUPERSEDED -> Refusal.SUPERSEDED;
            case SURRENDERED -> Refusal.SURRENDERED;
            case SUSPENDED -> Refusal.SUSPENDED;
            case PAUSED_FOR_AMENDMENT -> Refusal.PAUSED_FOR_AMENDMENT;
            case EXPIRED -> Refusal.EXPIRED;
            case COMPLETED -> Refusal.COMPLETED;
            case NOT_YET_VALID -> Refusal.NOT_YET_VALID;
            case EXHAUSTED -> Refusal.INSUFFICIENT_QUANTITY;
            case ACTIVE -> throw new IllegalArgumentException("nothing stands in the way of an active licence");
        };
    }
}
