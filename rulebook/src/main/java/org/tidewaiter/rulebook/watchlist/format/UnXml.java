package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.name.EntityKind;

/** The consolidated list of the United Nations Security Council. */
final class UnXml implements ListReader.Single {

    @Override
    public void read(ListFile file, String list, Listing into) throws DamagedListException, IOException {
        try (XmlCursor xml = new XmlCursor(file, List.of("CONSOLIDATED_LIST"))) {
            ListDates.day(xml.attribute("dateGenerated")).ifPresent(into::asOf);
            while (xml.child()) {
                switch (xml.name()) {
                    case "INDIVIDUALS" -> parties(xml, EntityKind.PERSON, file.name(), list, into);
                    case "ENTITIES" -> parties(xml, EntityKind.ORGANISATION, file.name(), list, into);
                    default -> xml.skip();
                }
            }
            xml.end();
        }
    }

    private static void parties(XmlCursor xml, EntityKind kind, String file, String list, Listing into)
            throws DamagedListException, IOException {
        while (xml.child()) {
            Map<String, String> fields = new HashMap<>();
            // the number by which people cite an entry stands behind its name, so that the parts are gathered first
            Parts entry = new Parts();
            Spot spot = new Spot(into, file, xml.line());
            while (xml.child()) {
                entry.part(xml, fields);
            }
            String number = fields.getOrDefault("REFERENCE_NUMBER", "");
            PartyDraft party =
                    new PartyDraft(spot, list, number.isEmpty() ? fields.getOrDefault("DATAID", "") : number);
            party.kind(kind);
            entry.into(party, fields);
            party.finish(into);
        }
    }

    /** The parts of an entry that may stand more than once. */
    private static final class Parts {

        private final List<Map<String, String>> parts = new ArrayList<>();

        void part(XmlCursor xml, Map<String, String> fields) throws DamagedListException, IOException {
            String name = xml.name();
            switch (name) {
                case "NATIONALITY", "TITLE", "DESIGNATION", "LIST_TYPE", "LAST_DAY_UPDATED" -> {
                    while (xml.child()) {
                        parts.add(Map.of("", name, "VALUE", xml.text()));
                    }
                }
                case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS" -> parts.add(children(xml, "ALIAS"));
                case "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS" -> parts.add(children(xml, "ADDRESS"));
                case "INDIVIDUAL_DATE_OF_BIRTH", "INDIVIDUAL_PLACE_OF_BIRTH", "INDIVIDUAL_DOCUMENT" ->
                    parts.add(children(xml, name));
                default -> fields.put(name, xml.text());
            }
        }

        private static Map<String, String> children(XmlCursor xml, String name)
                throws DamagedListException, IOException {
            Map<String, String> children = new HashMap<>();
            children.put("", name);
            while (xml.child()) {
                String child = xml.name();
                children.merge(child, xml.text(), (one, other) -> PartyDraft.joined("; ", one, other));
            }
            return children;
        }

        void into(PartyDraft party, Map<String, String> fields) {
            party.name(
                    ListedName.Quality.PRIMARY,
                    field(fields, "FIRST_NAME"),
                    field(fields, "SECOND_NAME"),
                    field(fields, "THIRD_NAME"),
                    field(fields, "FOURTH_NAME"));
            party.name(field(fields, "NAME_ORIGINAL_SCRIPT"), ListedName.Quality.PRIMARY);
            if (!field(fields, "GENDER").isEmpty()) {
                party.gender(field(fields, "GENDER"));
            }
            party.detail("remarks", field(fields, "COMMENTS1"));
            party.measure(new Measure(
                    field(fields, "UN_LIST_TYPE"),
                    Optional.empty(),
                    Optional.empty(),
                    party.day("listed-on", field(fields, "LISTED_ON")),
                    Optional.empty(),
                    false));
            parts.forEach(part -> part(part, party));
        }

        private static String field(Map<String, String> fields, String name) {
            return fields.getOrDefault(name, "");
        }

        private static void part(Map<String, String> part, PartyDraft party) {
            switch (field(part, "")) {
                case "NATIONALITY" -> party.country(field(part, "VALUE"));
                case "TITLE" -> party.detail("title", field(part, "VALUE"));
                case "DESIGNATION" -> party.detail("position", field(part, "VALUE"));
                case "ALIAS" -> {
                    party.name(field(part, "ALIAS_NAME"), quality(field(part, "QUALITY")));
                    if (!field(part, "DATE_OF_BIRTH").isEmpty()) {
                        party.detail("alias-birth-date", field(part, "DATE_OF_BIRTH"));
                    }
                }
                case "ADDRESS" -> {
                    party.address(
                            field(part, "STREET"),
                            field(part, "CITY"),
                            field(part, "STATE_PROVINCE"),
                            field(part, "ZIP_CODE"),
                            field(part, "COUNTRY"),
                            field(part, "NOTE"));
                    party.country(field(part, "COUNTRY"));
                }
                case "INDIVIDUAL_DATE_OF_BIRTH" -> birth(part, party);
                case "INDIVIDUAL_PLACE_OF_BIRTH" ->
                    party.detail(
                            "birthplace",
                            PartyDraft.joined(
                                    ", ",
                                    field(part, "STREET"),
                                    field(part, "CITY"),
                                    field(part, "STATE_PROVINCE"),
                                    field(part, "COUNTRY"),
                                    field(part, "NOTE")));
                case "INDIVIDUAL_DOCUMENT" -> document(part, party);
                default -> {
                    // when an entry was changed, and on which list it stands, the list itself says
                }
            }
        }

        private static void birth(Map<String, String> part, PartyDraft party) {
            party.detail("birth-date-note", field(part, "NOTE"));
            String from = field(part, "FROM_YEAR");
            if (!from.isEmpty()) {
                party.birth(from + " to " + field(part, "TO_YEAR"));
                return;
            }
            String date = field(part, "DATE");
            String text = date.isEmpty() ? field(part, "YEAR") : date;
            party.birth(
                    field(part, "TYPE_OF_DATE").equals("APPROXIMATELY") && !text.isEmpty() ? "circa " + text : text);
        }

        private static void document(Map<String, String> part, PartyDraft party) {
            String type = PartyDraft.joined(" ", field(part, "TYPE_OF_DOCUMENT"), field(part, "TYPE_OF_DOCUMENT2"));
            String number = field(part, "NUMBER");
            if (number.chars().anyMatch(Character::isDigit)) {
                party.identifier(type, number);
            } else {
                party.detail("documents", PartyDraft.joined(" ", type, number));
            }
            party.detail("documents", field(part, "NOTE"));
        }

        private static ListedName.Quality quality(String word) {
            return switch (word) {
                case "Low" -> ListedName.Quality.WEAK;
                case "f.k.a." -> ListedName.Quality.FORMER;
                default -> ListedName.Quality.ALIAS;
            };
        }
    }
}
