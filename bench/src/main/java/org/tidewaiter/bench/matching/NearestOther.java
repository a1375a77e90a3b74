package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameReader;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.retrieval.NameIndex;
import org.tidewaiter.engine.screening.retrieval.NameIndexBuilder;
import org.tidewaiter.engine.screening.retrieval.Scratch;

/** Finds the listed name that comes nearest to a name without being its bearer's: what would be a false alert first. */
final class NearestOther {

    private final List<ListedParty> parties;
    private final List<List<ReadName>> names = new ArrayList<>();
    private final NameReader reader;
    private final Matcher matcher;
    private final NameIndex index;
    private final Scratch scratch = new Scratch();

    NearestOther(List<ListedParty> parties, NameReader reader, Matcher matcher, NameGroups groups) {
        this.parties = parties;
        this.reader = reader;
        this.matcher = matcher;
        NameIndexBuilder builder = new NameIndexBuilder();
        for (int i = 0; i < parties.size(); i++) {
            ListedParty party = parties.get(i);
            List<ReadName> read = new ArrayList<>();
            for (ListedName name : party.names()) {
                read.add(reader.read(name.text(), party.kind()));
                builder.add(read.getLast(), i, read.size() - 1);
            }
            names.add(read);
        }
        index = new NameIndex(builder.build(), groups);
    }

    private static final class Best {
        private double logOdds = Double.NEGATIVE_INFINITY;
        private String name = "";
    }

    /** {@code query} beside the nearest name of a party other than {@code own}; nothing where no name comes near. */
    Optional<LabelledPair> to(String query, EntityKind kind, String own, String how) {
        ReadName asked = reader.read(query, kind);
        Best best = new Best();
        index.search(asked, scratch, (party, name, rendering, listed) -> {
            boolean other = !parties.get(party).id().equals(own)
                    && parties.get(party).kind().agrees(kind);
            double logOdds =
                    other ? matcher.match(asked, names.get(party).get(name)).logOdds() : Double.NEGATIVE_INFINITY;
            if (logOdds > best.logOdds) {
                best.logOdds = logOdds;
                best.name = parties.get(party).names().get(name).text();
            }
        });
        return best.name.isEmpty()
                ? Optional.empty()
                : Optional.of(new LabelledPair(kind, query, best.name, false, how, query));
    }
}
