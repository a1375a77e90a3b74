package org.tidewaiter.engine.consignment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Goods or technology about to leave, with everything that was stated about them.
 *
 * @param id the sender's own number
 * @param date control date: acceptance of the declaration, departure of baggage, sending of technology
 * @param transport how it leaves
 * @param route from where, through where, to where
 * @param purpose why it moves
 * @param endUse what was stated about the use
 * @param events other instants at which law may bite
 * @param declaration what was declared
 * @param parties everybody named, in the order given
 * @param lines at least one
 * @param licences authorities quoted
 * @param forms structured statements the law or a flag may read, by the contract's field name: payment, travel,
 *     interview, procedure, endUserUndertaking, endUserCertificate, recipient, packages, documents, clearedOn
 */
public record Consignment(
        Optional<String> id,
        Optional<LocalDate> date,
        Optional<Transport> transport,
        Route route,
        Optional<Purpose> purpose,
        EndUse endUse,
        Events events,
        Declaration declaration,
        List<Party> parties,
        List<Line> lines,
        List<QuotedLicence> licences,
        Map<String, Value> forms) {

    /** Takes copies and refuses a consignment without lines. */
    public Consignment {
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
        licences = List.copyOf(licences);
        forms = Collections.unmodifiableMap(new TreeMap<>(forms));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a consignment has at least one line");
        }
    }

    /** The line of this number; throws {@link java.util.NoSuchElementException} where there is none. */
    public Line line(int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The parties that play {@code role}. */
    public List<Party> parties(Role role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }

    /** A stated form field by its path, such as {@code ("interview", "owner")}. */
    public Optional<Value> form(String form, String field) {
        return forms.get(form) instanceof Value.Fields fields
                ? Optional.ofNullable(fields.fields().get(field))
                : Optional.empty();
    }
}
