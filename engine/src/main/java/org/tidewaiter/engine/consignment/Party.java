package org.tidewaiter.engine.consignment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A person or organisation named on a consignment, as stated.
 *
 * @param role the part it plays
 * @param name name as written, in any script
 * @param country residence or establishment; nationality is never asked
 * @param birthDate of a person
 * @param identifiers numbers by kind, such as passport, lei, tax; sorted by kind
 * @param details further stated texts by the contract's field name: employer, business, email, phone, website, address
 * @param incorporated when an organisation was formed
 */
public record Party(
        Role role,
        Optional<String> name,
        Optional<Country> country,
        Optional<LocalDate> birthDate,
        Map<String, String> identifiers,
        Map<String, String> details,
        Optional<LocalDate> incorporated) {

    /** Takes copies of the maps, in the order of their keys. */
    public Party {
        identifiers = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(identifiers));
        details = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(details));
    }

    /** A stated detail such as {@code employer}. */
    public Optional<String> detail(String name) {
        return Optional.ofNullable(details.get(name));
    }
}
