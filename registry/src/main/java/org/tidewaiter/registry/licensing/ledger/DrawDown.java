package org.tidewaiter.registry.licensing.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request to reserve on licences before goods are released.
 *
 * @param id by what the message is known
 * @param declaration reference of the declaration
 * @param holder organisation that exports
 * @param controlDate day of acceptance of the declaration, by which validity is judged
 * @param movement how and to whom the goods go
 * @param expires until when the reservation stands
 * @param items at least one; no two under the same number
 */
public record DrawDown(
        MessageId id,
        String declaration,
        UUID holder,
        LocalDate controlDate,
        Movement movement,
        Instant expires,
        List<Drawn> items) {

    /** Takes a copy; refuses a request for nothing and items of the same number. */
    public DrawDown {
        items = List.copyOf(items);
        if (items.isEmpty() || items.stream().map(Drawn::item).distinct().count() != items.size()) {
            throw new IllegalArgumentException("a declaration has items, each with a number of its own");
        }
    }

    /**
     * How and to whom goods go. What is absent was not stated, and then does not meet a licence that is limited in it.
     *
     * @param destination ISO code
     * @param endUser name
     * @param transport word of the contract
     * @param carrier name of the person who carries them
     * @param office customs office
     */
    public record Movement(
            String destination,
            Optional<String> endUser,
            Optional<String> transport,
            Optional<String> carrier,
            Optional<String> office) {

        /** To {@code destination}, of which nothing else is stated. */
        public static Movement to(String destination) {
            return new Movement(destination, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The same, to {@code name}. */
        public Movement endUser(String name) {
            return new Movement(destination, Optional.of(name), transport, carrier, office);
        }
    }
}
