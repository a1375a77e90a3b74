package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * Somebody whom a consignment names: a party, its employer, or who pays. Nationality is not among what is known of a party, and is no signal.
 *
 * @param place where the name stands, such as {@code parties[0]}, {@code parties[0].employer}, {@code payment.payer}
 * @param party number of the party from 0, where it is one or stands beside one
 * @param role the part it plays itself; empty for somebody who only stands beside a party
 * @param subject what is compared
 */
public record NamedParty(String place, Optional<Integer> party, Optional<Role> role, Subject subject) {

    /** Kinds of numbers that lists know; another word of the sender is a number of any kind. */
    private static final Set<String> NUMBERS = Set.of(
            "passport", "national-id", "tax", "registration", "lei", "imo", "mmsi", "crypto", "swift", "uei", "duns");

    /** Everybody whom {@code consignment} names, in its order. */
    public static List<NamedParty> of(Consignment consignment) {
        List<NamedParty> named = new ArrayList<>();
        for (int i = 0; i < consignment.parties().size(); i++) {
            Party party = consignment.parties().get(i);
            String place = "parties[" + i + "]";
            Subject subject = subject(party);
            if (!subject.name().isBlank() || !subject.identifiers().isEmpty()) {
                named.add(new NamedParty(place, Optional.of(i), Optional.of(party.role()), subject));
            }
            if (party.role() != Role.TRAVELLER) {
                Optional<Integer> beside = Optional.of(i);
                party.detail("employer").ifPresent(name -> named.add(beside(place + ".employer", beside, name)));
            }
        }
        payer(consignment)
                .filter(payer ->
                        named.stream().noneMatch(party -> party.subject().name().equals(payer)))
                .ifPresent(payer -> named.add(beside("payment.payer", Optional.empty(), payer)));
        return named;
    }

    /** Whether a natural person carries the goods: no pack names a legal basis for reading a traveller's employer, or who pays for him. */
    private static boolean isCarried(Consignment consignment) {
        return consignment.transport().equals(Optional.of(Transport.HAND_CARRY))
                || !consignment.parties(Role.TRAVELLER).isEmpty();
    }

    private static Optional<String> payer(Consignment consignment) {
        return isCarried(consignment)
                ? Optional.empty()
                : consignment.form("payment", "payer").flatMap(value -> switch (value) {
                    case Value.Text(String name) -> Optional.of(name);
                    case Value.Number number -> Optional.empty();
                    case Value.Truth truth -> Optional.empty();
                    case Value.Items items -> Optional.empty();
                    case Value.Fields fields -> Optional.empty();
                });
    }

    private static NamedParty beside(String place, Optional<Integer> party, String name) {
        return new NamedParty(place, party, Optional.empty(), Subject.named(name, EntityKind.UNKNOWN));
    }

    private static Subject subject(Party party) {
        return new Subject(
                party.name().orElse(""),
                kind(party),
                party.country().map(Set::of).orElse(Set.of()),
                party.birthDate(),
                Optional.empty(),
                identifiers(party),
                party.detail("address").map(List::of).orElse(List.of()));
    }

    private static EntityKind kind(Party party) {
        if (party.birthDate().isPresent() || party.role() == Role.TRAVELLER) {
            return EntityKind.PERSON;
        }
        return party.incorporated().isPresent() ? EntityKind.ORGANISATION : EntityKind.UNKNOWN;
    }

    private static List<Identifier> identifiers(Party party) {
        List<Identifier> identifiers = new ArrayList<>();
        party.identifiers().forEach((word, number) -> {
            String kind = word.toLowerCase(Locale.ROOT);
            Identifier.read(NUMBERS.contains(kind) ? kind : "other", number).ifPresent(identifiers::add);
        });
        return identifiers;
    }

    /** What it is called; where no name is stated, its first number. */
    String told() {
        return subject.name().isEmpty() ? subject.identifiers().getFirst().value() : subject.name();
    }
}
