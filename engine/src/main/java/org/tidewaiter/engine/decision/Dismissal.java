package org.tidewaiter.engine.decision;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.Fingerprint;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedParty;

/**
 * What a person found who compared a party with a listed one: not this person, because … It belongs to the pair, so it holds wherever the same
 * party is named again and in every later version of the list. It lapses when the listed record changes in what identifies it or in what was
 * ordered against it. Where nothing is stated that tells the party from its namesakes, it is about one consignment only.
 *
 * @param who the party that was found to be somebody else
 * @param consignment the id of the one consignment that it is about; empty where the party itself is known
 * @param list the list
 * @param entity the list's own number for the listed party
 * @param listed what the listed party is called, for people
 * @param fingerprint of the listed record at that time
 * @param by who found it
 * @param at when
 * @param why on what grounds
 */
public record Dismissal(
        Who who,
        Optional<String> consignment,
        String list,
        String entity,
        String listed,
        String fingerprint,
        String by,
        Instant at,
        String why) {

    /**
     * Of {@code named} and {@code listed}: not the same, as {@code by} found.
     *
     * @param consignment the id of the one that names the party
     */
    public static Dismissal of(
            NamedParty named, Optional<String> consignment, ListedParty listed, String by, Instant at, String why) {
        Who who = Who.of(named.subject());
        return new Dismissal(
                who,
                who.isIdentified() ? Optional.empty() : Optional.of(consignment.orElse("")),
                listed.list(),
                listed.id(),
                listed.primary().text(),
                Fingerprint.of(listed),
                by,
                at,
                why);
    }

    /** Whether it is about {@code named}, in this consignment, and the record that {@code listed} is now, whatever became of that. */
    boolean concerns(NamedParty named, Optional<String> consignment, ListedParty listed) {
        return list.equals(listed.list())
                && entity.equals(listed.id())
                && who.equals(Who.of(named.subject()))
                && isAbout(consignment);
    }

    /** One that frees every namesake frees nobody. */
    private boolean isAbout(Optional<String> id) {
        return consignment.isEmpty() ? who.isIdentified() : consignment.get().equals(id.orElse(""));
    }

    /** Whether the listed record is still the one that was looked at. */
    boolean standsFor(ListedParty now) {
        return fingerprint.equals(Fingerprint.of(now));
    }

    /**
     * A party, by its name and everything stated that identifies it. Another birth date or number is another party; so is one of which less is
     * known.
     *
     * @param name as it was written
     * @param countries where it lives or sits
     * @param birthDate of a person
     * @param identifiers its numbers by kind, as numbers are compared
     * @param addresses as they were written
     */
    public record Who(
            String name,
            Set<Country> countries,
            Optional<LocalDate> birthDate,
            Map<String, String> identifiers,
            Set<String> addresses) {

        private static final Pattern BLANKS = Pattern.compile("\\s+");
        private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

        /** Takes copies, in the order of their keys. */
        public Who {
            countries = Collections.unmodifiableSet(new TreeSet<>(countries));
            identifiers = Collections.unmodifiableMap(new TreeMap<>(identifiers));
            addresses = Collections.unmodifiableSet(new TreeSet<>(addresses));
        }

        /** Who {@code subject} is. */
        public static Who of(Subject subject) {
            return new Who(
                    subject.name(),
                    subject.countries(),
                    subject.birthDate(),
                    subject.identifiers().stream()
                            .collect(Collectors.toMap(
                                    Identifier::kind, Identifier::value, (one, other) -> one + " " + other)),
                    Set.copyOf(subject.addresses()));
        }

        /** Whether anything is stated that tells it from others of its name and country. */
        public boolean isIdentified() {
            return birthDate.isPresent() || !identifiers.isEmpty() || !addresses.isEmpty();
        }

        /** The name without what does not tell: case, width, blanks at the ends and how many between. */
        String plainName() {
            return BLANKS.matcher(plain(name)).replaceAll(" ").strip();
        }

        /** The addresses without case, width and signs. */
        private Set<String> plainAddresses() {
            return addresses.stream()
                    .map(address ->
                            SIGNS.matcher(plain(address)).replaceAll(" ").strip())
                    .collect(Collectors.toSet());
        }

        private static String plain(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Who who
                    && plainName().equals(who.plainName())
                    && countries.equals(who.countries)
                    && birthDate.equals(who.birthDate)
                    && identifiers.equals(who.identifiers)
                    && plainAddresses().equals(who.plainAddresses());
        }

        @Override
        public int hashCode() {
            return plainName().hashCode();
        }
    }
}
