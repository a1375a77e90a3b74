package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.List;
import org.tidewaiter.engine.screening.list.ListedName;

/** The XML files of OFAC: the classic one, whose outermost element is {@code sdnList}, and the advanced one, {@code Sanctions}. */
final class OfacXml implements ListReader.Single {

    @Override
    public void read(ListFile file, String list, Listing into) throws DamagedListException, IOException {
        try (XmlCursor xml = new XmlCursor(file, List.of("sdnList", "Sanctions"))) {
            if (xml.name().equals("Sanctions")) {
                new OfacAdvancedXml(xml, file.name(), list, into).read();
            } else {
                classic(xml, file.name(), list, into);
            }
            xml.end();
        }
    }

    private static void classic(XmlCursor xml, String file, String list, Listing into)
            throws DamagedListException, IOException {
        String stated = "";
        long count = 0;
        while (xml.child()) {
            switch (xml.name()) {
                case "publshInformation", "publishInformation" -> {
                    while (xml.child()) {
                        switch (xml.name()) {
                            case "Publish_Date" ->
                                ListDates.americanDay(xml.text()).ifPresent(into::asOf);
                            case "Record_Count" -> stated = xml.text();
                            default -> xml.skip();
                        }
                    }
                }
                case "sdnEntry" -> {
                    entry(xml, new Spot(into, file, xml.line()), list, into);
                    count++;
                }
                default -> xml.skip();
            }
        }
        if (!stated.isEmpty() && !stated.equals(Long.toString(count))) {
            new Spot(into, file, 1).warn(count + " entries", stated + " entries, as the file itself says");
        }
    }

    private static void entry(XmlCursor xml, Spot spot, String list, Listing into)
            throws DamagedListException, IOException {
        String id = "";
        String first = "";
        String last = "";
        PartyDraft party = null;
        while (xml.child()) {
            String name = xml.name();
            if (party == null) {
                switch (name) {
                    case "uid" -> {
                        id = xml.text();
                        continue;
                    }
                    case "firstName" -> {
                        first = xml.text();
                        continue;
                    }
                    case "lastName" -> {
                        last = xml.text();
                        continue;
                    }
                    default -> party = new PartyDraft(spot, list, id);
                }
            }
            part(xml, name, party);
        }
        PartyDraft whole = party == null ? new PartyDraft(spot, list, id) : party;
        whole.name(name(last, first), ListedName.Quality.PRIMARY);
        whole.finish(into);
    }

    private static void part(XmlCursor xml, String name, PartyDraft party) throws DamagedListException, IOException {
        switch (name) {
            case "title" -> party.detail("title", xml.text());
            case "sdnType" -> party.kind(OfacCsv.kind(xml.text()));
            case "remarks" -> OfacRemarks.read(xml.text(), party);
            case "programList" -> {
                while (xml.child()) {
                    party.programme(xml.text());
                }
            }
            case "akaList" -> {
                while (xml.child()) {
                    alias(xml, party);
                }
            }
            case "idList" -> {
                while (xml.child()) {
                    number(xml, party);
                }
            }
            case "addressList" -> {
                while (xml.child()) {
                    address(xml, party);
                }
            }
            case "nationalityList", "citizenshipList" -> {
                while (xml.child()) {
                    party.country(child(xml, "country"));
                }
            }
            case "dateOfBirthList" -> {
                while (xml.child()) {
                    party.birth(child(xml, "dateOfBirth"));
                }
            }
            case "placeOfBirthList" -> {
                while (xml.child()) {
                    party.detail("birthplace", child(xml, "placeOfBirth"));
                }
            }
            case "vesselInfo" -> vessel(xml, party);
            default -> xml.skip();
        }
    }

    private static void vessel(XmlCursor xml, PartyDraft party) throws DamagedListException, IOException {
        while (xml.child()) {
            switch (xml.name()) {
                case "callSign" -> party.numbered("other", xml.text());
                case "vesselFlag" -> party.country(xml.text());
                case "vesselType" -> party.detail("ship-type", xml.text());
                case "vesselOwner" -> party.detail("owner", xml.text());
                case "tonnage" -> party.detail("tonnage", xml.text());
                case "grossRegisteredTonnage" -> party.detail("gross-tonnage", xml.text());
                default -> xml.skip();
            }
        }
    }

    private static void alias(XmlCursor xml, PartyDraft party) throws DamagedListException, IOException {
        String type = "";
        String category = "";
        String first = "";
        String last = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "type" -> type = xml.text();
                case "category" -> category = xml.text();
                case "firstName" -> first = xml.text();
                case "lastName" -> last = xml.text();
                default -> xml.skip();
            }
        }
        party.name(name(last, first), category.equals("weak") ? ListedName.Quality.WEAK : OfacCsv.quality(type));
    }

    /** As OFAC writes a name in one piece: the last name first. */
    private static String name(String last, String first) {
        return PartyDraft.joined(", ", last, first);
    }

    private static void number(XmlCursor xml, PartyDraft party) throws DamagedListException, IOException {
        String type = "";
        String number = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "idType" -> type = xml.text();
                case "idNumber" -> number = xml.text();
                default -> xml.skip();
            }
        }
        typed(type, number, party);
    }

    /** OFAC keeps everything that has a type and a value among the numbers; what is no number is a detail. */
    static void typed(String type, String value, PartyDraft party) {
        if (type.equals("Gender")) {
            party.gender(value);
        } else if (Identifiers.kind(type).isPresent() && !type.contains("Date")) {
            party.identifier(type, value);
        } else {
            party.detail("remarks", PartyDraft.joined(" ", type, value));
        }
    }

    private static void address(XmlCursor xml, PartyDraft party) throws DamagedListException, IOException {
        String[] parts = {"", "", "", "", "", "", ""};
        while (xml.child()) {
            int part = List.of("address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country")
                    .indexOf(xml.name());
            if (part < 0) {
                xml.skip();
            } else {
                parts[part] = xml.text();
            }
        }
        party.address(parts);
        party.country(parts[6]);
    }

    /** The text of the child of this name; passes the element. */
    static String child(XmlCursor xml, String name) throws DamagedListException, IOException {
        String text = "";
        while (xml.child()) {
            if (xml.name().equals(name)) {
                text = xml.text();
            } else {
                xml.skip();
            }
        }
        return text;
    }
}
