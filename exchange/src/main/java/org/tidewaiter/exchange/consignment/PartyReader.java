package org.tidewaiter.exchange.consignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/** Reads the parties of a consignment. */
final class PartyReader {

    /** The texts about a party that the engine keeps by name. */
    static final List<String> DETAILS = List.of("employer", "business", "email", "phone", "website", "address");

    private static final LocalDate FIRST_INCORPORATION = LocalDate.of(1600, 1, 1);
    private static final int MOST_IDENTIFIERS = 50;

    private static final Text PART = new Text("the part that this party plays", "该当事方的角色");

    private final Dates births;
    private final Dates incorporations;

    /** Reads parties on {@code today}: nobody is born later. */
    PartyReader(LocalDate today) {
        this.births = Dates.births(today);
        this.incorporations = new Dates(FIRST_INCORPORATION, today);
    }

    Optional<Party> read(Stated stated) {
        return stated.section(this::party);
    }

    private Optional<Party> party(Section section) {
        Optional<Role> role = section.require("role", PART, Shapes.ROLE::read);
        Optional<String> name = section.find("name", Shapes::sentence);
        Optional<Country> country = section.find("country", Shapes::country);
        Optional<LocalDate> birthDate = section.find("birthDate", births::read);
        Optional<LocalDate> incorporated = section.find("incorporated", incorporations::read);
        Map<String, String> identifiers =
                section.find("identifiers", PartyReader::identifiers).orElse(Map.of());
        Map<String, String> details = section.gather(DETAILS, Shapes::sentence);
        return role.map(plays -> new Party(plays, name, country, birthDate, identifiers, details, incorporated));
    }

    /** Numbers by kind; the kinds are the sender's own words. */
    private static Optional<Map<String, String>> identifiers(Stated stated) {
        return stated.section(section -> {
            Map<String, String> identifiers = new HashMap<>();
            List<String> kinds = section.names();
            if (kinds.size() > MOST_IDENTIFIERS) {
                stated.refuse(
                        new Text(kinds.size() + " identifiers", kinds.size() + "个识别号"),
                        new Text("at most " + MOST_IDENTIFIERS, "不超过" + MOST_IDENTIFIERS));
            }
            for (String kind : kinds) {
                if (kind.isBlank() || kind.length() > 60) {
                    String quoted = Excerpt.quoted(kind);
                    stated.refuse(
                            new Text("an identifier of the kind " + quoted, "种类为" + quoted + "的识别号"),
                            new Text("a kind of 1 to 60 characters", "1至60个字符的种类"));
                }
                section.find(kind, Shapes::sentence).ifPresent(number -> identifiers.put(kind, number));
            }
            return Optional.of(identifiers);
        });
    }
}
