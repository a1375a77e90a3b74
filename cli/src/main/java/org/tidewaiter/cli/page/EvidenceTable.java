package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.screening.match.Evidence;
import org.tidewaiter.engine.screening.match.Support;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.screening.Because;

/** Why names are alike or not, a row for each reason: what it is, what it is worth, which words stand for which. */
final class EvidenceTable {

    private final Words words;
    private final List<List<String>> rows = new ArrayList<>();

    EvidenceTable(Words words) {
        this.words = words;
    }

    EvidenceTable add(Evidence piece) {
        String kind = "evidence." + piece.kind().word();
        return row(words.say(kind), piece.points(), both(piece.query(), piece.listed()));
    }

    EvidenceTable add(Support piece) {
        String kind = "circumstance." + piece.circumstance().word();
        return row(words.say(kind), piece.points(), both(piece.query(), piece.listed()));
    }

    /** A row of its own kind. */
    EvidenceTable row(String label, double points, String text) {
        rows.add(List.of(label, Because.points(points), text));
        return this;
    }

    private static String both(String asked, String listed) {
        String one = Excerpt.plain(asked);
        String other = Excerpt.plain(listed);
        return one.equals(other) ? one : (one + " – " + other).strip();
    }

    /** Puts the rows on {@code page}, points below points. */
    void on(Page page, int indent) {
        int widest = rows.stream().mapToInt(row -> row.get(1).length()).max().orElse(0);
        page.table(
                indent,
                rows.stream()
                        .map(row -> List.of(
                                row.get(0), " ".repeat(widest - row.get(1).length()) + row.get(1), row.get(2)))
                        .toList());
    }
}
