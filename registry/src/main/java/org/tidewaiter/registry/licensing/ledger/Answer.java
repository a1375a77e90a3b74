package org.tidewaiter.registry.licensing.ledger;

import java.util.List;
import java.util.UUID;

/** What a request to draw down comes to. */
public sealed interface Answer {

    /**
     * It is done, for every item.
     *
     * @param reservations those that were made, used or given back, in the order of the request
     */
    record Done(List<Reservation> reservations) implements Answer {
        /** Takes a copy. */
        public Done {
            reservations = List.copyOf(reservations);
        }
    }

    /**
     * Nothing is done.
     *
     * @param failing the items that fail, in the order of the request, each with every reason
     */
    record Refused(List<Failing> failing) implements Answer {
        /** Takes a copy. */
        public Refused {
            failing = List.copyOf(failing);
        }
    }

    /** Another message came under this name before; nothing was done. */
    record Conflict() implements Answer {}

    /**
     * An item and what is reserved for it.
     *
     * @param item number on the declaration
     * @param reservation of ours
     */
    record Reservation(int item, UUID reservation) {}

    /**
     * An item that fails.
     *
     * @param item number on the declaration
     * @param refusal why
     */
    record Failing(int item, Refusal refusal) {}
}
