package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.name.EntityKind;

/** The consolidated financial sanctions list of the European Union, XML of schema 1.1. */
final class EuXml implements ListReader.Single {

    /** What the list writes where no country is known. */
    private static final String NO_COUNTRY = "00";

    @Override
    public void read(ListFile file, String list, Listing into) throws DamagedListException, IOException {
        try (XmlCursor xml = new XmlCursor(file, List.of("export"))) {
            ListDates.day(xml.attribute("generationDate")).ifPresent(into::asOf);
            while (xml.child()) {
                if (xml.name().equals("sanctionEntity")) {
                    entity(xml, file.name(), list, into);
                } else {
                    xml.skip();
                }
            }
            xml.end();
        }
    }

    private static void entity(XmlCursor xml, String file, String list, Listing into)
            throws DamagedListException, IOException {
        String reference = xml.attribute("euReferenceNumber");
        String id = reference.isEmpty() ? xml.attribute("logicalId") : reference;
        PartyDraft party = new PartyDraft(new Spot(into, file, xml.line()), list, id);
        party.detail("un-reference", xml.attribute("unitedNationId"));
        party.detail("remarks", xml.attribute("designationDetails"));
        Optional<LocalDate> from = party.day("designated", xml.attribute("designationDate"));
        boolean primary = true;
        while (xml.child()) {
            switch (xml.name()) {
                case "regulation" -> {
                    party.measure(new Measure(
                            xml.attribute("programme"),
                            Optional.empty(),
                            Optional.empty(),
                            from,
                            Optional.empty(),
                            false));
                    party.detail("regulation", xml.attribute("numberTitle"));
                    xml.skip();
                }
                case "subjectType" -> {
                    party.kind(xml.attribute("code").equals("person") ? EntityKind.PERSON : EntityKind.ORGANISATION);
                    xml.skip();
                }
                case "nameAlias" -> {
                    primary &= !alias(xml, party, primary);
                }
                case "citizenship" -> {
                    country(xml, party);
                    xml.skip();
                }
                case "birthdate" -> birth(xml, party);
                case "address" -> address(xml, party);
                case "identification" -> identification(xml, party);
                case "remark" -> party.detail("remarks", xml.text());
                default -> xml.skip();
            }
        }
        party.finish(into);
    }

    /** Takes a name; the first strong one is the name of the entry. Returns whether it was that one. */
    private static boolean alias(XmlCursor xml, PartyDraft party, boolean first)
            throws DamagedListException, IOException {
        String whole = xml.attribute("wholeName");
        String name = whole.isBlank()
                ? PartyDraft.joined(
                        " ", xml.attribute("firstName"), xml.attribute("middleName"), xml.attribute("lastName"))
                : whole;
        boolean weak = xml.attribute("strong").equals("false");
        boolean primary = first && !weak && !name.isBlank();
        party.name(
                name, weak ? ListedName.Quality.WEAK : primary ? ListedName.Quality.PRIMARY : ListedName.Quality.ALIAS);
        if (!xml.attribute("gender").isEmpty()) {
            party.gender(xml.attribute("gender"));
        }
        party.detail("title", xml.attribute("title"));
        party.detail("position", xml.attribute("function"));
        xml.skip();
        return primary;
    }

    private static void country(XmlCursor xml, PartyDraft party) throws DamagedListException {
        String code = xml.attribute("countryIso2Code");
        if (!code.equals(NO_COUNTRY)) {
            party.country(code.isEmpty() ? xml.attribute("countryDescription") : code);
        }
    }

    private static void birth(XmlCursor xml, PartyDraft party) throws DamagedListException, IOException {
        String day = xml.attribute("birthdate");
        String from = xml.attribute("yearRangeFrom");
        String to = xml.attribute("yearRangeTo");
        String year = xml.attribute("year");
        String date = !day.isEmpty() ? day : !from.isEmpty() && !to.isEmpty() ? from + " to " + to : year;
        party.birth(xml.attribute("circa").equals("true") && !date.isEmpty() ? "circa " + date : date);
        party.detail(
                "birthplace",
                PartyDraft.joined(
                        ", ", xml.attribute("city"), xml.attribute("region"), xml.attribute("countryDescription")));
        xml.skip();
    }

    private static void address(XmlCursor xml, PartyDraft party) throws DamagedListException, IOException {
        String country = xml.attribute("countryIso2Code").equals(NO_COUNTRY) ? "" : xml.attribute("countryDescription");
        party.address(
                xml.attribute("street"),
                xml.attribute("poBox"),
                xml.attribute("zipCode"),
                xml.attribute("city"),
                xml.attribute("region"),
                xml.attribute("place"),
                country);
        country(xml, party);
        xml.skip();
    }

    private static void identification(XmlCursor xml, PartyDraft party) throws DamagedListException, IOException {
        String type = PartyDraft.joined(
                " ", xml.attribute("identificationTypeCode"), xml.attribute("identificationTypeDescription"));
        String number = xml.attribute("number").isEmpty() ? xml.attribute("latinNumber") : xml.attribute("number");
        party.numbered(Identifiers.kind(type).orElse(kind(xml.attribute("identificationTypeCode"))), number);
        xml.skip();
    }

    /** The codes of the list that are no words. */
    private static String kind(String code) {
        return switch (code) {
            case "id" -> "national-id";
            case "regnumber" -> "registration";
            case "fiscalcode" -> "tax";
            default -> "other";
        };
    }
}
