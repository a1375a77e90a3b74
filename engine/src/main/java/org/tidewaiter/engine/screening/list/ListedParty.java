package org.tidewaiter.engine.screening.list;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * A party on a list, as the list describes it.
 *
 * @param id the list's own number for it, unique within {@code list}
 * @param list which list, by the word that packs use: US-SDN, US-EL, UN, EU, UK, CN-CONTROL …
 * @param kind what it is
 * @param names at least one; primary names first
 * @param births possible dates of birth; empty means unknown
 * @param gender {@code male} or {@code female}, where the list says
 * @param countries where it lives, sits, or is registered, or what it is a national of; used to tell listed parties apart, never as a signal
 * @param addresses as the list writes them
 * @param identifiers its numbers
 * @param measures what was ordered; empty where the list says no more than that it is listed
 * @param details further texts by the list's own word, such as {@code title} or {@code remarks}; sorted
 */
public record ListedParty(
        String id,
        String list,
        EntityKind kind,
        List<ListedName> names,
        List<BirthDate> births,
        Optional<String> gender,
        Set<Country> countries,
        List<String> addresses,
        List<Identifier> identifiers,
        List<Measure> measures,
        Map<String, String> details) {

    /** Takes copies; sets and maps in the order of their keys. Refuses a party without a name. */
    public ListedParty {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a listed party without a name: " + list + " " + id);
        }
        names = List.copyOf(names);
        births = List.copyOf(births);
        countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
        addresses = List.copyOf(addresses);
        identifiers = List.copyOf(identifiers);
        measures = List.copyOf(measures);
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** The name that stands for it. */
    public ListedName primary() {
        return names.getFirst();
    }
}
