package org.tidewaiter.rulebook.watchlist;

import static org.tidewaiter.rulebook.watchlist.format.Told.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Watchlist;
import org.tidewaiter.engine.screening.match.Matching;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.rulebook.compile.MatchingCompiler;
import org.tidewaiter.rulebook.compile.NameCompiler;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackReader;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;
import org.tidewaiter.rulebook.watchlist.format.Told;

/** Lists that nobody published, and a screener that knows the names packs. */
final class InventedList {

    static final NameLexicon LEXICON = NameCompiler.compile(PackReader.standard(new Findings()));
    static final Matching MATCHING = MatchingCompiler.compile(PackReader.standard(new Findings()));

    private InventedList() {}

    /** The parties of a list in the format of {@code csv}. */
    static List<ListedParty> parties(String csv) {
        return Told.parties(ListFormat.CSV, file("own.csv", csv));
    }

    /** A screener for one list. */
    static Screener screener(String csv) {
        return Screener.of(
                LEXICON,
                MATCHING,
                List.of(new Watchlist(
                        "OWN",
                        "sha256:0",
                        "invented",
                        LocalDate.of(2026, 11, 23),
                        "csv",
                        Optional.empty(),
                        parties(csv))));
    }
}
