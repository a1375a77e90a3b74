package org.tidewaiter.exchange.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.exchange.batch.FlatShape;
import org.tidewaiter.exchange.consignment.Dates;
import org.tidewaiter.exchange.consignment.Shapes;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/**
 * A party of which is asked whether it is listed.
 *
 * @param id the sender's own word for it; empty where there is none
 * @param subject what is known of it
 */
public record AskedParty(String id, Subject subject) {

    /** The field of the sender's own word. */
    public static final String ID = "id";

    /** The field of the name. */
    public static final String NAME = "name";

    /** The field that says what it is. */
    public static final String TYPE = "type";

    /** The field of the country of residence, seat or registration. */
    public static final String COUNTRY = "country";

    /** The field of a person's date of birth. */
    public static final String BIRTH_DATE = "birthDate";

    /** The field of the address. */
    public static final String ADDRESS = "address";

    /** The field of numbers. */
    public static final String IDENTIFIERS = "identifiers";

    /** The rows in which parties are asked about. */
    public static final FlatShape SHAPE = new FlatShape(
            List.of(NAME), List.of(ID, TYPE, COUNTRY, BIRTH_DATE, ADDRESS, IDENTIFIERS), ScreenedParty.ANSWERS);

    private static final List<String> OWN = List.of(ID, NAME, TYPE, COUNTRY, BIRTH_DATE, ADDRESS, IDENTIFIERS);

    private static final Set<String> NUMBERS = Set.of(
            "passport",
            "national-id",
            "tax",
            "registration",
            "lei",
            "imo",
            "mmsi",
            "crypto",
            "swift",
            "uei",
            "duns",
            "other");

    /** A row that answers: who was asked about, {@code answer}, and behind it the sender's own fields of {@code whole}. */
    public Node.Fields row(Node.Fields whole, Node.Fields answer) {
        Node.Builder row = Node.fields().add(ID, id).add(NAME, subject.name());
        answer.fields().forEach(field -> row.add(field.name(), field.node()));
        for (Node.Field field : whole.fields()) {
            if (!OWN.contains(field.name())) {
                row.add(field.name(), field.node());
            }
        }
        return row.build();
    }

    /** Reads what is stated of a party on one day. */
    public static final class Reader {

        private final Dates births;

        /** Nobody is born after {@code today}. */
        public Reader(LocalDate today) {
            this.births = Dates.births(today);
        }

        /** The party stated in a row of a file; fields of other names are the sender's own, and go into the answer as they are. */
        public Optional<AskedParty> read(Stated stated) {
            return stated.section(section -> {
                section.couldState(section.names());
                return party(section);
            });
        }

        /** The party stated, and nothing beside it: fields of other names are refused, for nobody would see them again. */
        public Optional<AskedParty> readAlone(Stated stated) {
            return stated.section(this::party);
        }

        private Optional<AskedParty> party(Section section) {
            Optional<String> id = section.find(ID, Shapes::sentence);
            Optional<String> name = section.require(NAME, StatedName.EXPECTED, StatedName::read);
            Optional<EntityKind> stated = section.find(TYPE, StatedName::kind);
            Optional<Country> country = section.find(COUNTRY, Shapes::country);
            Optional<Stated> birth = section.find(BIRTH_DATE);
            EntityKind kind = stated.orElse(birth.isPresent() ? EntityKind.PERSON : EntityKind.UNKNOWN);
            Optional<LocalDate> birthDate = birth.flatMap(day -> birth(day, kind));
            Optional<String> address = section.find(ADDRESS, Shapes::sentence);
            List<Identifier> identifiers =
                    section.find(IDENTIFIERS, Reader::identifiers).orElse(List.of());
            return name.map(called -> new AskedParty(
                    id.orElse(""),
                    new Subject(
                            called,
                            kind,
                            country.map(Set::of).orElse(Set.of()),
                            birthDate,
                            Optional.empty(),
                            identifiers,
                            address.map(List::of).orElse(List.of()))));
        }

        private Optional<LocalDate> birth(Stated stated, EntityKind kind) {
            return kind == EntityKind.PERSON || kind == EntityKind.UNKNOWN
                    ? births.read(stated)
                    : stated.refuse(
                            new Text("a date of birth of " + article(kind), kind.word() + "的出生日期"),
                            new Text("nothing; only people are born", "空；只有自然人才有出生日期"));
        }

        private static String article(EntityKind kind) {
            return (kind == EntityKind.VESSEL ? "a " : "an ") + kind.word();
        }

        /** {@code imo: 9074729; registration: HRB 1}; a number without its kind is a number of any kind. */
        private static Optional<List<Identifier>> identifiers(Stated stated) {
            Optional<String> text = Shapes.sentence(stated);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            List<Identifier> identifiers = new ArrayList<>();
            for (String part : text.get().split(";")) {
                int colon = part.indexOf(':');
                String kind =
                        colon < 0 ? "other" : part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                Optional<Identifier> read =
                        NUMBERS.contains(kind) ? Identifier.read(kind, part.substring(colon + 1)) : Optional.empty();
                if (read.isEmpty() && !part.isBlank()) {
                    String kinds = String.join(", ", NUMBERS.stream().sorted().toList());
                    return stated.refuse(
                            Text.alike(Excerpt.quoted(part.strip())),
                            new Text(
                                    "numbers parted by semicolons, each behind its kind: " + kinds,
                                    "以分号分隔的号码，每个号码之前写明种类：" + kinds));
                }
                read.ifPresent(identifiers::add);
            }
            return Optional.of(identifiers);
        }
    }
}
