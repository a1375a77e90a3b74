package org.tidewaiter.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.decision.OwnedBy;
import org.tidewaiter.engine.decision.OwnerCheck;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Watchlist;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.ownership.Holdings;
import org.tidewaiter.exchange.screening.HoldingsReader;

/** Who stands behind a party, by a file of holdings. */
final class Owners {

    private final Rulebook rulebook;
    private final Holdings holdings;
    private final OwnerCheck check;

    /** Of {@code holdings} on {@code day}, compared with lists by {@code screener}. */
    Owners(Rulebook rulebook, Screener screener, Holdings holdings, LocalDate day) {
        this.rulebook = rulebook;
        this.holdings = holdings;
        this.check = new OwnerCheck(rulebook, screener, holdings, day);
    }

    /** The holdings in the file {@code name}. */
    static Holdings read(String name, Inputs inputs) throws BadInput, IOException {
        try (InputStream input = inputs.open(name)) {
            return inputs.understood(name, HoldingsReader.read(name, input));
        }
    }

    /** What the rules say of everybody in the file who may be {@code subject}, by key; empty where nobody may. */
    Map<String, List<OwnedBy>> of(Subject subject) {
        Map<String, List<OwnedBy>> found = new LinkedHashMap<>();
        keys(subject).forEach(key -> found.put(key, check.ask(key)));
        return found;
    }

    /** The party of this very name, or else all whose names match it. */
    private List<String> keys(Subject subject) {
        String key = Holdings.key(subject.name());
        if (holdings.parties().containsKey(key)) {
            return List.of(key);
        }
        List<ListedParty> parties = new ArrayList<>();
        holdings.parties().forEach((own, named) -> parties.add(party(own, named)));
        Watchlist everybody = new Watchlist("HOLDINGS", "", "", LocalDate.EPOCH, "", Optional.empty(), parties);
        return Screener.of(rulebook.names(), rulebook.matching(), List.of(everybody)).screen(subject).stream()
                .filter(hit -> hit.tier() == Tier.MATCH)
                .map(Hit::party)
                .map(ListedParty::id)
                .toList();
    }

    private static ListedParty party(String key, Holdings.Named named) {
        return new ListedParty(
                key,
                "HOLDINGS",
                named.kind(),
                List.of(new ListedName(named.name(), ListedName.Quality.PRIMARY)),
                List.of(),
                Optional.empty(),
                Set.copyOf(named.countries()),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
