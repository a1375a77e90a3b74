package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * The comma-separated files of OFAC: entries (12 cells in a row), further names (5), addresses (6) and what did not fit into the remarks
 * (2). They have no header, so that they are told apart by the number of cells; {@code -0-} means nothing.
 */
final class OfacCsv implements ListReader {

    private static final int ENTRIES = 12;
    private static final int ADDRESSES = 6;
    private static final int NAMES = 5;
    private static final int COMMENTS = 2;
    private static final String EXPECTED =
            "a file of OFAC with 12 (entries), 5 (further names), 6 (addresses) or 2 (remarks) cells in a row";

    private final Map<String, List<Row>> further = new HashMap<>();

    /** A row that belongs to an entry: a name, an address or a remark. */
    private record Row(String file, long line, List<String> cells) {}

    @Override
    public void read(List<ListFile> files, String list, Listing into) throws DamagedListException, IOException {
        List<ListFile> entries = new ArrayList<>();
        boolean names = false;
        for (ListFile file : files) {
            int width = width(file);
            if (width == ENTRIES) {
                entries.add(file);
            } else {
                further(file);
                names |= width == NAMES;
            }
        }
        if (entries.isEmpty()) {
            throw new DamagedListException(
                    files.getFirst().name(),
                    0,
                    0,
                    "no file of entries",
                    "sdn.csv or cons_prim.csv, with 12 cells in a row");
        }
        if (!names) {
            into.warn(new ListWarning(
                    entries.getFirst().name(), 0, "no file of further names", "alt.csv or cons_alt.csv beside it"));
        }
        for (ListFile file : entries) {
            try (CsvTable table = new CsvTable(file)) {
                while (table.next()) {
                    entry(table, list, into);
                }
            }
        }
        further.values()
                .forEach(rows -> rows.forEach(row ->
                        new Spot(into, row.file(), row.line()).warn(row.cells().getFirst(), "the number of an entry")));
    }

    private static int width(ListFile file) throws DamagedListException, IOException {
        try (CsvTable table = new CsvTable(file)) {
            int width = table.next() ? table.width() : 0;
            if (width != ENTRIES && width != ADDRESSES && width != NAMES && width != COMMENTS) {
                throw new DamagedListException(file.name(), 1, 0, width + " cells", EXPECTED);
            }
            return width;
        }
    }

    private void further(ListFile file) throws DamagedListException, IOException {
        try (CsvTable table = new CsvTable(file)) {
            while (table.next()) {
                List<String> cells = new ArrayList<>(table.width());
                for (int i = 0; i < table.width(); i++) {
                    cells.add(cell(table, i));
                }
                number(table, file.name());
                further.computeIfAbsent(cells.getFirst(), id -> new ArrayList<>(2))
                        .add(new Row(file.name(), table.line(), cells));
            }
        }
    }

    private static String number(CsvTable table, String file) throws DamagedListException {
        String number = table.cell(0);
        if (number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new DamagedListException(
                    file,
                    table.line(),
                    0,
                    '"' + Spot.shortened(number) + '"',
                    "the number of an entry in the first cell");
        }
        return number;
    }

    /** Number, name, type, programmes, title, call sign, ship type, tonnage, gross tonnage, flag, owner, remarks. */
    private void entry(CsvTable table, String list, Listing into) throws DamagedListException {
        Spot spot = table.spot(into);
        String id = number(table, spot.file());
        PartyDraft party = new PartyDraft(spot, list, id);
        party.kind(kind(cell(table, 2)));
        party.name(cell(table, 1), ListedName.Quality.PRIMARY);
        for (String programme : cell(table, 3).split("] \\[")) {
            party.programme(programme.replace("[", "").replace("]", ""));
        }
        party.detail("title", cell(table, 4));
        party.numbered("other", cell(table, 5));
        party.detail("ship-type", cell(table, 6));
        party.detail("tonnage", cell(table, 7));
        party.detail("gross-tonnage", cell(table, 8));
        party.country(cell(table, 9));
        party.detail("owner", cell(table, 10));
        StringBuilder remarks = new StringBuilder(cell(table, 11));
        List<Row> rows = further.remove(id);
        if (rows != null) {
            for (Row row : rows) {
                switch (row.cells().size()) {
                    case NAMES ->
                        party.name(row.cells().get(3), quality(row.cells().get(2)));
                    case ADDRESSES -> {
                        party.address(
                                row.cells().get(2),
                                row.cells().get(3),
                                row.cells().get(4));
                        party.country(row.cells().get(4));
                    }
                    default -> remarks.append(row.cells().get(1));
                }
            }
        }
        OfacRemarks.read(remarks.toString(), party);
        party.finish(into);
    }

    private static String cell(CsvTable table, int column) {
        String cell = table.cell(column);
        return cell.equals("-0-") ? "" : cell;
    }

    /** What OFAC's word for a type means; without one it is an organisation. */
    static EntityKind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "individual" -> EntityKind.PERSON;
            case "vessel" -> EntityKind.VESSEL;
            case "aircraft" -> EntityKind.AIRCRAFT;
            case "", "entity" -> EntityKind.ORGANISATION;
            default -> EntityKind.UNKNOWN;
        };
    }

    /** What OFAC's word for a name means: {@code fka} is a former name. */
    static ListedName.Quality quality(String type) {
        return type.toLowerCase(Locale.ROOT).replace(".", "").startsWith("fka")
                ? ListedName.Quality.FORMER
                : ListedName.Quality.ALIAS;
    }
}
