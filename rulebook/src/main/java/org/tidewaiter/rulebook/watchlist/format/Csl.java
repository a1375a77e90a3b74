package org.tidewaiter.rulebook.watchlist.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.name.EntityKind;

/** What the forms of the US Consolidated Screening List have in common. */
final class Csl {

    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The word for the list from which an entry comes: {@code US-} and what its title has in brackets, {@code US-EL} of {@code Entity List (EL) - Bureau
     * of Industry and Security}.
     */
    static String list(String source, String otherwise) {
        int open = source.indexOf('(');
        int close = source.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return otherwise;
        }
        String code = source.substring(open + 1, close).replace(" List", "").strip();
        return "US-" + code.toUpperCase(Locale.ROOT).replace(' ', '-');
    }

    /**
     * A number for an entry. Most sources have none, and the numbers of the file itself change with its content; the name stands for them. A
     * second entry of the same number or name is told apart by a count.
     */
    String id(String list, String number, String name) {
        String id = number.isEmpty() ? name : number;
        int times = seen.merge(list + " " + id, 1, Integer::sum);
        return times == 1 ? id : id + " (" + times + ")";
    }

    static EntityKind kind(String type) {
        return type.isEmpty() ? EntityKind.UNKNOWN : OfacCsv.kind(type);
    }

    /** The measures of an entry: one for each programme, or for its list where it has none. */
    static void measures(
            PartyDraft party,
            String list,
            List<String> programmes,
            String requirement,
            String policy,
            String start,
            String end) {
        List<String> under = programmes.isEmpty() ? List.of(list.substring("US-".length())) : programmes;
        for (String programme : under) {
            party.measure(new Measure(
                    programme,
                    Optional.of(requirement).filter(text -> !text.isBlank()),
                    Optional.of(policy).filter(text -> !text.isBlank()),
                    party.day("start-date", start),
                    party.day("end-date", end),
                    false));
        }
    }

    /** A name of the entry and the further ones; {@code weak} ones do not occur here. */
    static void names(PartyDraft party, String name, List<String> further) {
        party.name(name, ListedName.Quality.PRIMARY);
        further.forEach(other -> party.name(other, ListedName.Quality.ALIAS));
    }

    /** The parts of a cell that holds several, parted by semicolons. */
    static List<String> split(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A number in one cell: type, number and country, or, as once was written, country, number and type. */
    static void number(PartyDraft party, String cell) {
        String[] parts = cell.split(", ");
        int last = parts.length - 1;
        if (last >= 2 && isCountry(parts[last])) {
            OfacXml.typed(parts[0], String.join(", ", Arrays.copyOfRange(parts, 1, last)), party);
        } else if (last >= 2 && isCountry(parts[0])) {
            OfacXml.typed(parts[last], String.join(", ", Arrays.copyOfRange(parts, 1, last)), party);
        } else if (last == 1 && Identifiers.kind(parts[1]).isPresent()) {
            OfacXml.typed(parts[1], parts[0], party);
        } else if (last >= 1) {
            OfacXml.typed(parts[0], String.join(", ", Arrays.copyOfRange(parts, 1, parts.length)), party);
        } else {
            party.detail("remarks", cell);
        }
    }

    private static boolean isCountry(String text) {
        return text.length() == 2 && Country.find(text).isPresent();
    }
}
