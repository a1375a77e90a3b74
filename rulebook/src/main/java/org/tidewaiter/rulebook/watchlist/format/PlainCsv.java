package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.list.NumberCheck;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * The project's own formats, in CSV with named columns: lists of the People's Republic of China ({@code cn}) and a company's own list ({@code
 * csv}). Rows of one id are one party with several measures. The columns stand in {@code docs/watchlists.md}.
 */
final class PlainCsv implements ListReader {

    private static final String SUSPENDED = "suspended";

    private static final Set<String> COLUMNS = Set.of(
            "id",
            "list",
            "name",
            "name_en",
            "name_zh",
            "aliases",
            "former_names",
            "weak_aliases",
            "type",
            "country",
            "birth_date",
            "gender",
            "address",
            "identifiers",
            "measure",
            "batch",
            "from",
            "until",
            "status",
            "licence_requirement",
            "licence_policy",
            "remarks");
    private static final int ENDING = 2;

    private final String[] needed;

    private PlainCsv(String... needed) {
        this.needed = needed;
    }

    /** Lists of the People's Republic of China: names in English and Chinese, list, measure, batch, from, until, status. */
    static PlainCsv chinese() {
        return new PlainCsv("name_en", "name_zh", "list", "measure", "batch", "from", "until", "status");
    }

    /** A company's own list; only the name is needed. */
    static PlainCsv own() {
        return new PlainCsv("name");
    }

    @Override
    public void read(List<ListFile> files, String list, Listing into) throws DamagedListException, IOException {
        Map<String, PartyDraft> parties = new LinkedHashMap<>();
        for (ListFile file : files) {
            try (CsvTable table = new CsvTable(file)) {
                table.header(needed);
                List<String> others = others(table, into);
                while (table.next()) {
                    row(table, list, into, parties, others);
                }
            }
        }
        parties.values().forEach(party -> party.finish(into));
    }

    /** Columns that have no part in the comparison. One that is nearly a column that has, and is missing, is refused: what stands in it would be lost. */
    private static List<String> others(CsvTable table, Listing into) throws DamagedListException {
        List<String> others = table.others(COLUMNS);
        for (String other : others) {
            for (String column : COLUMNS) {
                if (!table.has(column) && isNearly(other, column)) {
                    throw table.refused(other, column);
                }
            }
            table.spot(into).warn(other, "a column that is compared");
        }
        return others;
    }

    /** Whether the two differ in what joins their words, or in an ending: {@code birthdate}, {@code alias}. */
    private static boolean isNearly(String one, String other) {
        String plain = letters(one);
        String known = letters(other);
        return Math.abs(plain.length() - known.length()) <= ENDING
                && (plain.startsWith(known) || known.startsWith(plain));
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}]", "");
    }

    private static void row(
            CsvTable table, String otherwise, Listing into, Map<String, PartyDraft> parties, List<String> others) {
        String list = table.cell("list").isEmpty() ? otherwise : table.cell("list");
        String name = PartyDraft.joined(" / ", table.cell("name"), table.cell("name_en"), table.cell("name_zh"));
        String id = table.cell("id").isEmpty() ? name : table.cell("id");
        if (id.isEmpty()) {
            table.spot(into).warn("", "a party with a name");
            return;
        }
        PartyDraft party = parties.get(list + "\n" + id);
        if (party == null) {
            party = new PartyDraft(table.spot(into), list, id);
            parties.put(list + "\n" + id, party);
            who(table, party);
        }
        for (String other : others) {
            party.detail(other, table.cell(other));
        }
        measure(table, party);
    }

    private static void who(CsvTable table, PartyDraft party) {
        party.name(table.cell("name"), ListedName.Quality.PRIMARY);
        party.name(table.cell("name_en"), ListedName.Quality.PRIMARY);
        party.name(table.cell("name_zh"), ListedName.Quality.PRIMARY);
        String all = PartyDraft.joined(" ", table.cell("name"), table.cell("name_en"), table.cell("name_zh"));
        if (all.codePoints().noneMatch(Character::isLetterOrDigit)) {
            party.spot().warn(all, "a name with a letter or digit");
        }
        Csl.split(table.cell("aliases")).forEach(alias -> party.name(alias, ListedName.Quality.ALIAS));
        Csl.split(table.cell("former_names")).forEach(former -> party.name(former, ListedName.Quality.FORMER));
        Csl.split(table.cell("weak_aliases")).forEach(weak -> party.name(weak, ListedName.Quality.WEAK));
        String type = table.cell("type");
        Optional<EntityKind> kind = EntityKind.find(type.toLowerCase(Locale.ROOT));
        kind.ifPresent(party::kind);
        if (kind.isEmpty() && !type.isEmpty()) {
            party.detail("type", type);
            party.spot().warn(type, "person, organisation, vessel or aircraft");
        }
        Csl.split(table.cell("country")).forEach(party::country);
        Csl.split(table.cell("birth_date")).forEach(party::birth);
        if (!table.cell("gender").isEmpty()) {
            party.gender(table.cell("gender"));
        }
        Csl.split(table.cell("address")).forEach(party::address);
        for (String number : Csl.split(table.cell("identifiers"))) {
            int colon = number.indexOf(':');
            String kindOfNumber =
                    colon < 0 ? "other" : number.substring(0, colon).strip();
            number(Identifiers.kind(kindOfNumber).orElse(kindOfNumber), number.substring(colon + 1), party);
        }
        party.detail("remarks", table.cell("remarks"));
    }

    private static void number(String kind, String number, PartyDraft party) {
        Optional<Identifier> read = Identifier.read(kind, number);
        if (read.map(NumberCheck::of)
                .filter(check -> check != NumberCheck.FAILS)
                .isEmpty()) {
            party.detail(kind, number);
            party.spot().warn(number.strip(), "a number whose check digit fits");
        }
        party.numbered(kind, number);
    }

    private static void measure(CsvTable table, PartyDraft party) {
        String status = table.cell("status").toLowerCase(Locale.ROOT);
        boolean known =
                status.isEmpty() || status.equals("in force") || status.equals(SUSPENDED) || status.equals("ended");
        if (!known) {
            party.detail("status", status);
            party.spot().warn(status, "in force, suspended or ended");
        }
        Optional<LocalDate> until = party.day("until", table.cell("until"));
        if (status.equals("ended") && until.isEmpty()) {
            party.spot().warn(status, "the last day under \"until\"");
        }
        String programme = PartyDraft.joined(", ", table.cell("measure"), table.cell("batch"));
        if (programme.isEmpty() && !table.has("measure")) {
            return;
        }
        party.measure(new Measure(
                programme,
                Optional.of(table.cell("licence_requirement")).filter(text -> !text.isEmpty()),
                Optional.of(table.cell("licence_policy")).filter(text -> !text.isEmpty()),
                party.day("from", table.cell("from")),
                until,
                status.equals(SUSPENDED)));
    }
}
