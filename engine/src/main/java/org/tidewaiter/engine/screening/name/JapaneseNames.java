package org.tidewaiter.engine.screening.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.screening.name.NameLexicon.Table;

/**
 * How names in Han characters are read in Japan, where the lexicon knows both the family and the given name: characters alone do not
 * say it.
 */
final class JapaneseNames {

    private static final int LONGEST_SURNAME = 3;

    private final Map<String, String> surnames;
    private final Map<String, String> given;

    JapaneseNames(NameLexicon lexicon, Letters letters) {
        surnames = readings(lexicon, letters, "japanese-surname");
        given = readings(lexicon, letters, "japanese-given");
    }

    private static Map<String, String> readings(NameLexicon lexicon, Letters letters, String way) {
        Map<String, String> readings = new HashMap<>();
        for (List<String> row : lexicon.rows(Table.READINGS)) {
            if (row.getFirst().equals(way)) {
                row.subList(1, row.size()).forEach(cell -> add(cell, letters, readings));
            }
        }
        return readings;
    }

    private static void add(String cell, Letters letters, Map<String, String> to) {
        int equals = cell.indexOf('=');
        StringBuilder folded = new StringBuilder();
        for (char c : cell.substring(0, equals).toCharArray()) {
            folded.append(letters.fold(c));
        }
        to.put(folded.toString(), cell.substring(equals + 1));
    }

    /** Family and given name of characters that are written in one. */
    Optional<List<String>> whole(String han) {
        for (int cut = Math.min(LONGEST_SURNAME, han.length() - 1); cut > 0; cut--) {
            String family = surnames.get(han.substring(0, cut));
            String own = given.get(han.substring(cut));
            if (family != null && own != null) {
                return Optional.of(List.of(family, own));
            }
        }
        return Optional.empty();
    }

    /** A family or a given name that stands apart from the other. */
    Optional<String> part(String han) {
        return Optional.ofNullable(surnames.get(han)).or(() -> Optional.ofNullable(given.get(han)));
    }
}
