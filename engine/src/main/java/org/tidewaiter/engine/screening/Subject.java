package org.tidewaiter.engine.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * Who is asked about.
 *
 * @param name in any script
 * @param kind what it is, where known
 * @param countries of residence, seat or registration; where identity is checked also of nationality, if the caller states it
 * @param birthDate of a person
 * @param gender {@code male} or {@code female}, if stated
 * @param identifiers its numbers, as {@link Identifier#read} writes them
 * @param addresses as stated
 */
public record Subject(
        String name,
        EntityKind kind,
        Set<Country> countries,
        Optional<LocalDate> birthDate,
        Optional<String> gender,
        List<Identifier> identifiers,
        List<String> addresses) {

    /** Takes copies. */
    public Subject {
        countries = Set.copyOf(countries);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
    }

    /** The same under another of its names. */
    Subject called(String other) {
        return new Subject(other, kind, countries, birthDate, gender, identifiers, addresses);
    }

    /** Nothing known but the name. */
    public static Subject named(String name, EntityKind kind) {
        return new Subject(name, kind, Set.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
