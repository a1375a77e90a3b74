package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.ScreeningTablesBuilder;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameReader;

/** Asks whole lists for names, as the product does: found is who is at least {@code possible}. */
final class Lookup {

    private final Screener screener;

    Lookup(Rulebook rulebook, List<ListedParty> parties) {
        screener = new Screener(
                rulebook.names(),
                rulebook.matching(),
                parties,
                ScreeningTablesBuilder.tables(parties, new NameReader(rulebook.names())));
    }

    /** Who is found, best first. */
    List<Hit> hits(String name, EntityKind kind) {
        return screener.screen(Subject.named(name, kind));
    }

    /** Numbers of the parties found. */
    Set<String> found(String name, EntityKind kind) {
        return hits(name, kind).stream().map(hit -> hit.party().id()).collect(Collectors.toSet());
    }

    /** {@code party} under some of its names only; nothing where none of them is its own. */
    static Optional<ListedParty> under(ListedParty party, List<ListedName> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListedParty(
                        party.id(),
                        party.list(),
                        party.kind(),
                        names,
                        party.births(),
                        party.gender(),
                        party.countries(),
                        party.addresses(),
                        party.identifiers(),
                        party.measures(),
                        party.details()));
    }

    /** A party of which nothing is known but a name. */
    static ListedParty named(String id, String name, EntityKind kind) {
        return new ListedParty(
                id,
                "OWN",
                kind,
                List.of(new ListedName(name, ListedName.Quality.PRIMARY)),
                List.of(),
                Optional.empty(),
                Set.of(),
                new ArrayList<>(),
                List.of(),
                List.of(),
                java.util.Map.of());
    }
}
