package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.screening.list.BirthDate;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * The advanced XML of OFAC. Words stand in sets of reference values and are named by number; numbers of documents stand before the
 * parties, and programmes behind them, so that the parties are held until the end of the file.
 */
final class OfacAdvancedXml {

    private final XmlCursor xml;
    private final String file;
    private final String list;
    private final Listing into;
    private final ReferenceValues words = new ReferenceValues();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Document>> documents = new HashMap<>();
    private final Map<String, PartyDraft> parties = new LinkedHashMap<>();

    /** A place of the file's list of them. */
    private record Place(String address, String country) {}

    /** A number of a document. */
    private record Document(String type, String number) {}

    OfacAdvancedXml(XmlCursor xml, String file, String list, Listing into) {
        this.xml = xml;
        this.file = file;
        this.list = list;
        this.into = into;
    }

    void read() throws DamagedListException, IOException {
        while (xml.child()) {
            switch (xml.name()) {
                case "DateOfIssue" -> ListDates.day(date()).ifPresent(into::asOf);
                case "ReferenceValueSets" -> words.read(xml);
                case "Locations" -> xml.each(this::location);
                case "IDRegDocuments" -> xml.each(this::document);
                case "DistinctParties" -> xml.each(this::distinctParty);
                case "SanctionsEntries" -> xml.each(this::sanctionsEntry);
                default -> xml.skip();
            }
        }
        parties.values().forEach(party -> party.finish(into));
    }

    private void location() throws DamagedListException, IOException {
        String id = xml.attribute("ID");
        List<String> parts = new ArrayList<>();
        String[] country = {""};
        xml.each(() -> {
            switch (xml.name()) {
                case "LocationCountry" -> {
                    country[0] = words.word("Country", xml.attribute("CountryID"));
                    xml.skip();
                }
                case "LocationPart" ->
                    xml.each(() -> {
                        String value = OfacXml.child(xml, "Value");
                        parts.add(value);
                    });
                default -> xml.skip();
            }
        });
        places.put(id, new Place(PartyDraft.joined(", ", parts.toArray(String[]::new)), country[0]));
    }

    private void document() throws DamagedListException, IOException {
        String type = words.word("IDRegDocType", xml.attribute("IDRegDocTypeID"));
        String identity = xml.attribute("IdentityID");
        String number = OfacXml.child(xml, "IDRegistrationNo");
        documents.computeIfAbsent(identity, id -> new ArrayList<>(2)).add(new Document(type, number));
    }

    private void distinctParty() throws DamagedListException, IOException {
        String comment = "";
        long line = xml.line();
        String ref = xml.attribute("FixedRef");
        PartyDraft party = null;
        while (xml.child()) {
            switch (xml.name()) {
                case "Comment" -> comment = xml.text();
                case "Profile" -> {
                    String id = xml.attribute("ID");
                    party = new PartyDraft(new Spot(into, file, line), list, ref.isEmpty() ? id : ref);
                    parties.put(id, party);
                    party.kind(kind(xml.attribute("PartySubTypeID")));
                    party.detail("remarks", comment);
                    profile(party);
                }
                default -> xml.skip();
            }
        }
    }

    /** Subtypes of persons and organisations are called unknown; their types stand beside them. */
    private EntityKind kind(String subtype) {
        return switch (words.word("PartySubType", subtype)) {
            case "Vessel" -> EntityKind.VESSEL;
            case "Aircraft" -> EntityKind.AIRCRAFT;
            default ->
                switch (subtype) {
                    case "4" -> EntityKind.PERSON;
                    case "3" -> EntityKind.ORGANISATION;
                    default -> EntityKind.UNKNOWN;
                };
        };
    }

    private void profile(PartyDraft party) throws DamagedListException, IOException {
        xml.each(() -> {
            switch (xml.name()) {
                case "Identity" -> identity(party);
                case "Feature" -> feature(party);
                default -> xml.skip();
            }
        });
    }

    private void identity(PartyDraft party) throws DamagedListException, IOException {
        documents
                .getOrDefault(xml.attribute("ID"), List.of())
                .forEach(document -> OfacXml.typed(document.type(), document.number(), party));
        new DocumentedNames(xml, words).read(party);
    }

    private void feature(PartyDraft party) throws DamagedListException, IOException {
        String type = words.word("FeatureType", xml.attribute("FeatureTypeID"));
        xml.each(() -> {
            if (xml.name().equals("FeatureVersion")) {
                xml.each(() -> featureVersion(type, party));
            } else {
                xml.skip();
            }
        });
    }

    private void featureVersion(String type, PartyDraft party) throws DamagedListException, IOException {
        switch (xml.name()) {
            case "DatePeriod" -> period(type, party);
            case "VersionDetail" -> {
                String reference = words.word("DetailReference", xml.attribute("DetailReferenceID"));
                String text = xml.text();
                detail(type, text.isEmpty() ? reference : text, party);
            }
            case "VersionLocation" -> {
                Place place = places.getOrDefault(xml.attribute("LocationID"), new Place("", ""));
                xml.skip();
                placed(type, place, party);
            }
            default -> xml.skip();
        }
    }

    private static void detail(String type, String text, PartyDraft party) {
        if (type.equals("Place of Birth")) {
            party.detail("birthplace", text);
        } else if (type.startsWith("Nationality") || type.startsWith("Citizenship")) {
            party.country(text);
        } else if (!text.isEmpty()) {
            OfacXml.typed(type, text, party);
        }
    }

    private static void placed(String type, Place place, PartyDraft party) {
        if (type.equals("Place of Birth")) {
            party.detail("birthplace", PartyDraft.joined(", ", place.address(), place.country()));
        } else {
            if (!type.startsWith("Nationality") && !type.startsWith("Citizenship")) {
                party.address(place.address(), place.country());
            }
            party.country(place.country());
        }
    }

    /** From the beginning of its start to the end of its end. */
    private void period(String type, PartyDraft party) throws DamagedListException, IOException {
        List<String> dates = new ArrayList<>(4);
        boolean[] about = {false};
        xml.each(() -> {
            about[0] |= xml.attribute("Approximate").equals("true");
            xml.each(() -> dates.add(date()));
        });
        if (dates.isEmpty()) {
            return;
        }
        if (type.equals("Birthdate")) {
            String text = dates.getFirst() + " to " + dates.getLast();
            ListDates.birth(text)
                    .map(date -> about[0] ? ListDates.about(date) : date)
                    .ifPresentOrElse((BirthDate date) -> party.birth(date), () -> party.birth(text));
        } else {
            party.detail("remarks", type + " " + dates.getFirst());
        }
    }

    /** Year, month and day of the element's children, as ISO writes them; passes the element. */
    private String date() throws DamagedListException, IOException {
        String[] parts = {"", "", ""};
        xml.each(() -> {
            int part = List.of("Year", "Month", "Day").indexOf(xml.name());
            String text = xml.text();
            if (part >= 0) {
                parts[part] = text.length() == 1 ? "0" + text : text;
            }
        });
        return PartyDraft.joined("-", parts);
    }

    private void sanctionsEntry() throws DamagedListException, IOException {
        PartyDraft party = parties.get(xml.attribute("ProfileID"));
        xml.each(() -> {
            if (xml.name().equals("SanctionsMeasure")) {
                boolean programme = words.word("SanctionsType", xml.attribute("SanctionsTypeID"))
                        .equals("Program");
                String comment = OfacXml.child(xml, "Comment");
                if (programme && party != null) {
                    party.programme(comment);
                }
            } else {
                xml.skip();
            }
        });
    }
}
