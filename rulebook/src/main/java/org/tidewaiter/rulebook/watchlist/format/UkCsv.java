package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.Measure;

/** The UK sanctions list in CSV: one row for every name and address of a designation, above them a row with the day of the list. */
final class UkCsv implements ListReader.Single {

    private static final String REPORT = "report date";

    @Override
    public void read(ListFile file, String list, Listing into) throws DamagedListException, IOException {
        Map<String, PartyDraft> parties = new LinkedHashMap<>();
        try (CsvTable table = new CsvTable(file)) {
            table.preamble(REPORT, day -> ListDates.day(day).ifPresent(into::asOf));
            table.header("unique id", "name 6", "designation type");
            while (table.next()) {
                Spot spot = table.spot(into);
                PartyDraft party = parties.get(table.cell("unique id"));
                if (party == null) {
                    party = new PartyDraft(spot, list, table.cell("unique id"));
                    parties.put(table.cell("unique id"), party);
                    once(table, party);
                }
                row(table, party);
            }
        }
        parties.values().forEach(party -> party.finish(into));
    }

    private static void once(CsvTable table, PartyDraft party) {
        party.kind(UkList.kind(table.cell("designation type")));
        party.measure(new Measure(
                table.cell("regime name"),
                Optional.empty(),
                Optional.empty(),
                party.day("designated", table.cell("date designated")),
                Optional.empty(),
                false));
        party.detail("sanctions", table.cell("sanctions imposed"));
        party.detail("un-reference", table.cell("un reference number"));
        party.detail("remarks", table.cell("other information"));
        party.detail("reasons", table.cell("uk statement of reasons"));
        party.detail("title", table.cell("title"));
        party.detail("position", table.cell("position"));
        if (!table.cell("gender").isEmpty()) {
            party.gender(table.cell("gender"));
        }
    }

    private static void row(CsvTable table, PartyDraft party) {
        party.name(
                UkList.quality(table.cell("name type"), table.cell("alias strength")),
                table.cell("name 1"),
                table.cell("name 2"),
                table.cell("name 3"),
                table.cell("name 4"),
                table.cell("name 5"),
                table.cell("name 6"));
        party.name(table.cell("name non-latin script"), ListedName.Quality.PRIMARY);
        party.address(
                table.cell("address line 1"),
                table.cell("address line 2"),
                table.cell("address line 3"),
                table.cell("address line 4"),
                table.cell("address line 5"),
                table.cell("address line 6"),
                table.cell("address postal code"),
                table.cell("address country"));
        party.country(table.cell("address country"));
        party.country(table.cell("nationality(/ies)"));
        party.country(table.cell("current believed flag of ship"));
        UkList.birth(table.cell("d.o.b"), party);
        party.numbered("passport", table.cell("passport number"));
        party.numbered("national-id", table.cell("national identifier number"));
        party.numbered("registration", table.cell("business registration number (s)"));
        party.numbered("imo", table.cell("imo number"));
        party.detail(
                "birthplace", PartyDraft.joined(", ", table.cell("town of birth"), table.cell("country of birth")));
    }
}
