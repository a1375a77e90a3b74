package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.Measure;

/** The UK sanctions list in XML. Values are told by the names of their elements, wherever in a designation they stand. */
final class UkXml implements ListReader.Single {

    @Override
    public void read(ListFile file, String list, Listing into) throws DamagedListException, IOException {
        try (XmlCursor xml = new XmlCursor(file, List.of("Designations"))) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "DateGenerated" -> ListDates.day(xml.text()).ifPresent(into::asOf);
                    case "Designation" -> {
                        Spot spot = new Spot(into, file.name(), xml.line());
                        Designation designation = new Designation();
                        designation.read(xml);
                        designation.finish(spot, list, into);
                    }
                    default -> xml.skip();
                }
            }
            xml.end();
        }
    }

    /** The words of a designation before they are sorted. */
    private static final class Designation {

        private final List<Map<String, String>> names = new ArrayList<>();
        private final List<Map<String, String>> addresses = new ArrayList<>();
        private final List<String[]> values = new ArrayList<>();

        void read(XmlCursor xml) throws DamagedListException, IOException {
            while (xml.child()) {
                switch (xml.name()) {
                    case "Names" -> groups(xml, names);
                    case "Addresses" -> groups(xml, addresses);
                    case "NonLatinNames",
                            "IndividualDetails",
                            "EntityDetails",
                            "ShipDetails",
                            "Individual",
                            "Entity",
                            "Ship",
                            "NonLatinName",
                            "DOBs",
                            "Nationalities",
                            "Genders",
                            "Positions",
                            "PassportDetails",
                            "Passport",
                            "NationalIdentifierDetails",
                            "NationalIdentifier",
                            "BirthDetails",
                            "Location",
                            "IMONumbers",
                            "BusinessRegistrationNumbers",
                            "TypeOfEntities",
                            "Titles" -> read(xml);
                    default -> values.add(new String[] {xml.name(), xml.text()});
                }
            }
        }

        private static void groups(XmlCursor xml, List<Map<String, String>> groups)
                throws DamagedListException, IOException {
            while (xml.child()) {
                Map<String, String> group = new HashMap<>();
                while (xml.child()) {
                    String name = xml.name();
                    group.put(name, xml.text());
                }
                groups.add(group);
            }
        }

        void finish(Spot spot, String list, Listing into) {
            PartyDraft party = new PartyDraft(spot, list, first("UniqueID"));
            party.kind(UkList.kind(first("IndividualEntityShip")));
            for (Map<String, String> name : names) {
                party.name(
                        UkList.quality(name.getOrDefault("NameType", ""), name.getOrDefault("AliasStrength", "")),
                        name.getOrDefault("Name1", ""),
                        name.getOrDefault("Name2", ""),
                        name.getOrDefault("Name3", ""),
                        name.getOrDefault("Name4", ""),
                        name.getOrDefault("Name5", ""),
                        name.getOrDefault("Name6", ""));
            }
            for (Map<String, String> address : addresses) {
                party.address(
                        address.getOrDefault("AddressLine1", ""),
                        address.getOrDefault("AddressLine2", ""),
                        address.getOrDefault("AddressLine3", ""),
                        address.getOrDefault("AddressLine4", ""),
                        address.getOrDefault("AddressLine5", ""),
                        address.getOrDefault("AddressLine6", ""),
                        address.getOrDefault("AddressPostalCode", ""),
                        address.getOrDefault("AddressCountry", ""));
                party.country(address.getOrDefault("AddressCountry", ""));
            }
            party.measure(new Measure(
                    first("RegimeName"),
                    Optional.empty(),
                    Optional.empty(),
                    party.day("designated", first("DateDesignated")),
                    Optional.empty(),
                    false));
            values.forEach(value -> value(value[0], value[1], party));
            party.finish(into);
        }

        private String first(String name) {
            return values.stream()
                    .filter(value -> value[0].equals(name))
                    .map(value -> value[1])
                    .findFirst()
                    .orElse("");
        }

        private static void value(String name, String text, PartyDraft party) {
            switch (name) {
                case "NameNonLatinScript" -> party.name(text, ListedName.Quality.PRIMARY);
                case "DOB" -> UkList.birth(text, party);
                case "Nationality" -> party.country(text);
                case "Gender" -> party.gender(text);
                case "PassportNumber" -> party.numbered("passport", text);
                case "NationalIdentifierNumber" -> party.numbered("national-id", text);
                case "BusinessRegistrationNumber" -> party.numbered("registration", text);
                case "IMONumber" -> party.numbered("imo", text);
                case "CurrentBelievedFlagOfShip" -> party.country(text);
                case "Title" -> party.detail("title", text);
                case "Position" -> party.detail("position", text);
                case "SanctionsImposed" -> party.detail("sanctions", text);
                case "UNReferenceNumber" -> party.detail("un-reference", text);
                case "OtherInformation" -> party.detail("remarks", text);
                case "UKStatementofReasons" -> party.detail("reasons", text);
                case "TownOfBirth", "CountryOfBirth" -> party.detail("birthplace", text);
                default -> {
                    // what else is said of a designation tells nobody apart
                }
            }
        }
    }
}
