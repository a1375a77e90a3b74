package org.tidewaiter.rulebook.watchlist;

import java.util.List;
import java.util.stream.IntStream;
import org.tidewaiter.engine.screening.ScreeningTables;
import org.tidewaiter.engine.screening.ScreeningTablesBuilder;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.engine.screening.name.NameReader;
import org.tidewaiter.engine.screening.name.ReadName;

/** Makes the tables by which parties are found. Names are read by all processors. */
final class TablesCompiler {

    private static final int TOGETHER = 4_096;

    private TablesCompiler() {}

    private record Read(ListedParty party, List<ReadName> names) {}

    static ScreeningTables compile(List<ListedParty> parties, NameLexicon lexicon) {
        NameReader reader = new NameReader(lexicon);
        ScreeningTablesBuilder builder = new ScreeningTablesBuilder();
        for (int from = 0; from < parties.size(); from += TOGETHER) {
            IntStream.range(from, Math.min(from + TOGETHER, parties.size()))
                    .parallel()
                    .mapToObj(parties::get)
                    .map(party -> new Read(party, ScreeningTablesBuilder.read(party, reader)))
                    .toList()
                    .forEach(read -> builder.add(read.party(), read.names()));
        }
        return builder.build();
    }
}
