package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.List;

/** The US Consolidated Screening List in CSV. */
final class CslCsv implements ListReader {

    @Override
    public void read(List<ListFile> files, String list, Listing into) throws DamagedListException, IOException {
        Csl csl = new Csl();
        for (ListFile file : files) {
            try (CsvTable table = new CsvTable(file)) {
                table.header("source", "name", "alt_names", "license_requirement", "license_policy");
                while (table.next()) {
                    if (!table.isHeader()) {
                        row(table, csl, list, into);
                    }
                }
            }
        }
    }

    private static void row(CsvTable table, Csl csl, String otherwise, Listing into) {
        String list = Csl.list(table.cell("source"), otherwise);
        String id = csl.id(list, table.cell("entity_number"), table.cell("name"));
        PartyDraft party = new PartyDraft(table.spot(into), list, id);
        party.kind(Csl.kind(table.cell("type")));
        Csl.names(party, table.cell("name"), Csl.split(table.cell("alt_names")));
        Csl.measures(
                party,
                list,
                Csl.split(table.cell("programs")),
                table.cell("license_requirement"),
                table.cell("license_policy"),
                table.cell("start_date"),
                table.cell("end_date"));
        for (String address : Csl.split(table.cell("addresses"))) {
            party.address(address);
            int comma = address.lastIndexOf(',');
            String last = address.substring(comma + 1).strip();
            if (last.length() == 2) {
                party.country(last);
            }
        }
        Csl.split(table.cell("citizenships")).forEach(party::country);
        Csl.split(table.cell("nationalities")).forEach(party::country);
        Csl.split(table.cell("dates_of_birth")).forEach(party::birth);
        Csl.split(table.cell("places_of_birth")).forEach(place -> party.detail("birthplace", place));
        Csl.split(table.cell("ids")).forEach(number -> Csl.number(party, number));
        party.country(table.cell("vessel_flag"));
        party.numbered("other", table.cell("call_sign"));
        party.detail("owner", table.cell("vessel_owner"));
        party.detail("ship-type", table.cell("vessel_type"));
        party.detail("title", table.cell("title"));
        party.detail("federal-register", table.cell("federal_register_notice"));
        party.detail("standard-order", table.cell("standard_order"));
        party.detail("remarks", table.cell("remarks"));
        party.finish(into);
    }
}
