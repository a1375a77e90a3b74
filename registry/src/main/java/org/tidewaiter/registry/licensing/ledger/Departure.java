package org.tidewaiter.registry.licensing.ledger;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.registry.licensing.Quantity;

/**
 * A request to let goods leave for which something is reserved.
 *
 * @param id by what the message is known
 * @param declaration reference of the declaration
 * @param items at least one; no two under the same number
 * @param last whether nothing more leaves under these items: what remains reserved is given back
 */
public record Departure(MessageId id, String declaration, List<Leaving> items, boolean last) {

    /** Takes a copy; refuses a request for nothing and items of the same number. */
    public Departure {
        items = List.copyOf(items);
        if (items.isEmpty() || items.stream().map(Leaving::item).distinct().count() != items.size()) {
            throw new IllegalArgumentException("a departure has items, each with a number of its own");
        }
    }

    /**
     * What leaves.
     *
     * @param item number of the item on the declaration
     * @param part part of the item, from one, where it leaves in parts
     * @param quantity how much, net
     * @param value of what value; must be stated where the line is limited in value
     */
    public record Leaving(int item, int part, Quantity quantity, Optional<DeclaredValue> value) {}
}
