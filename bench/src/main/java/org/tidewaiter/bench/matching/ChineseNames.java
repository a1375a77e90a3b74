package org.tidewaiter.bench.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.EntityKind;

/** English and Chinese names of the same bearers, each asked of a list of the other. */
final class ChineseNames {

    private final Rulebook rulebook;
    private final Report report;

    /** Asked with what {@code rulebook} knows; the figures go into {@code report}. */
    ChineseNames(Rulebook rulebook, Report report) {
        this.rulebook = rulebook;
        this.report = report;
    }

    /** Reports how many are found either way. */
    void run() throws IOException {
        report.section("English and Chinese names, each asked of a list of the other");
        List<String[]> rows = rows();
        for (EntityKind kind : List.of(EntityKind.ORGANISATION, EntityKind.PERSON)) {
            List<String[]> own =
                    rows.stream().filter(row -> row[0].equals(kind.word())).toList();
            way(own, kind, 1, 2, "English finds Chinese");
            way(own, kind, 2, 1, "Chinese finds English");
        }
    }

    private void way(List<String[]> rows, EntityKind kind, int asked, int listed, String what) {
        List<ListedParty> parties = new ArrayList<>();
        rows.forEach(row -> parties.add(Lookup.named(row[2], row[listed], kind)));
        Lookup lookup = new Lookup(rulebook, parties);
        double[] found = new double[2];
        double[] count = new double[2];
        int others = 0;
        for (String[] row : rows) {
            Set<String> hits = lookup.found(row[asked], kind);
            int half = LabelledPair.tuning(row[2]) ? 0 : 1;
            found[half] += hits.contains(row[2]) ? 1 : 0;
            count[half]++;
            others += hits.size() - (hits.contains(row[2]) ? 1 : 0);
        }
        report.line(
                "  %s, %s: tuning half %.3f of %.0f, other half %.3f of %.0f, others found beside them %d",
                what, kind.word(), found[0] / count[0], count[0], found[1] / count[1], count[1], others);
        report.atLeast(what + ", " + kind.word() + ", other half", found[1] / count[1], 0.9);
    }

    /** Kind, English and Chinese. */
    private static List<String[]> rows() throws IOException {
        try (InputStream in = ChineseNames.class.getResourceAsStream("/chinese-names.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ChineseNames::cells)
                    .toList();
        }
    }

    /** Kind, a name that may be quoted, one that is not. */
    private static String[] cells(String line) {
        int first = line.indexOf(',');
        int last = line.lastIndexOf(',', line.lastIndexOf(',') - 1);
        String english = line.substring(first + 1, last).replace("\"", "");
        return new String[] {line.substring(0, first), english, line.substring(last + 1, line.lastIndexOf(','))};
    }
}
