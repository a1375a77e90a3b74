package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.OwnershipLaw;
import org.tidewaiter.engine.law.Standing;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.ownership.Holding;
import org.tidewaiter.engine.screening.ownership.Holdings;
import org.tidewaiter.engine.screening.ownership.Ownership;
import org.tidewaiter.engine.screening.ownership.OwnershipGraph;
import org.tidewaiter.engine.screening.ownership.OwnershipRule;

/**
 * Whether listed parties stand behind a party, under every rule on ownership that is held. Who holds shares is compared with the lists by name, as every
 * party is; a name that only may be listed, or a listing whose measures do not operate on the day, leaves the answer open.
 */
public final class OwnerCheck {

    private final Rulebook rulebook;
    private final Screener screener;
    private final Holdings holdings;
    private final LocalDate day;
    private final OwnershipGraph graph;
    private final Map<String, List<Hit>> hits = new HashMap<>();

    /** Asks for {@code holdings} as they are on {@code day}, and for the law of that day. For one thread. */
    public OwnerCheck(Rulebook rulebook, Screener screener, Holdings holdings, LocalDate day) {
        this.rulebook = rulebook;
        this.screener = screener;
        this.holdings = holdings;
        this.day = day;
        this.graph = new OwnershipGraph(holdings.on(day), day);
    }

    /** What every rule says of the party of this key, in the order of the packs. */
    public List<OwnedBy> ask(String party) {
        Set<String> lists = screener.lists();
        return rulebook.ownership().stream()
                .map(law -> ask(party, law, law.lists().stream().anyMatch(lists::contains)))
                .toList();
    }

    private OwnedBy ask(String party, OwnershipLaw law, boolean tested) {
        Ownership surely = graph.ask(party, rule(law, law.aggregation()), listed(law, this::isListed));
        Ownership possibly = graph.ask(party, rule(law, OwnershipLaw.Aggregation.ALWAYS), listed(law, hit -> true));
        boolean owned = surely.state() == Ownership.State.OWNED;
        Ownership told = owned ? surely : possibly;
        Ownership.State state = owned
                ? Ownership.State.OWNED
                : possibly.state() == Ownership.State.NOT_OWNED ? Ownership.State.NOT_OWNED : Ownership.State.UNKNOWN;
        return new OwnedBy(
                law,
                force(law),
                standings(law),
                tested,
                state,
                told.share(),
                told.chains(),
                owners(told, law),
                open(told));
    }

    private static OwnershipRule rule(OwnershipLaw law, OwnershipLaw.Aggregation aggregation) {
        return new OwnershipRule(
                law.id(), law.threshold(), law.above(), aggregation == OwnershipLaw.Aggregation.ALWAYS, law.control());
    }

    private Predicate<String> listed(OwnershipLaw law, Predicate<Hit> counts) {
        return key -> hits(key).stream()
                .anyMatch(hit -> law.lists().contains(hit.party().list()) && counts.test(hit));
    }

    /** Whether the name matches and something ordered against the listed party operates on the day. */
    private boolean isListed(Hit hit) {
        List<Measure> measures = hit.party().measures();
        return hit.tier() == Tier.MATCH
                && (measures.isEmpty() || measures.stream().anyMatch(measure -> measure.inForce(day)));
    }

    private List<Hit> hits(String key) {
        return hits.computeIfAbsent(key, this::screened);
    }

    private List<Hit> screened(String key) {
        Holdings.Named named = Optional.ofNullable(holdings.parties().get(key)).orElseThrow();
        return screener.screen(new Subject(
                named.name(),
                named.kind(),
                named.countries(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()));
    }

    /** The best hit of every listed owner on the way. */
    private Map<String, Hit> owners(Ownership ownership, OwnershipLaw law) {
        Map<String, Hit> owners = new LinkedHashMap<>();
        for (Ownership.Chain chain : ownership.chains()) {
            hits(chain.listed()).stream()
                    .filter(hit -> law.lists().contains(hit.party().list()))
                    .findFirst()
                    .ifPresent(hit -> owners.putIfAbsent(chain.listed(), hit));
        }
        return owners;
    }

    /** Holdings on the way of which the share is not known. */
    private static List<Holding> open(Ownership ownership) {
        Set<Holding> open = new LinkedHashSet<>();
        ownership
                .chains()
                .forEach(chain -> chain.holdings().stream()
                        .filter(holding ->
                                holding.share().low().compareTo(holding.share().high()) < 0)
                        .forEach(open::add));
        return List.copyOf(open);
    }

    private List<Standing> standings(OwnershipLaw law) {
        List<Standing> standings = new ArrayList<>();
        for (Basis basis : law.basis()) {
            standings.add(basis.standing(rulebook.law().instrument(basis.instrument()), day));
        }
        return standings;
    }

    /** The best of what it rests on; what rests on no text, or is not well supported, is not confirmed. */
    private OwnedBy.Force force(OwnershipLaw law) {
        OwnedBy.Force best = standings(law).stream()
                .map(OwnerCheck::force)
                .min(Comparator.naturalOrder())
                .orElse(OwnedBy.Force.UNCONFIRMED);
        return best == OwnedBy.Force.IN_FORCE && !law.confidence().decides() ? OwnedBy.Force.UNCONFIRMED : best;
    }

    private static OwnedBy.Force force(Standing standing) {
        return switch (standing) {
            case Standing.InForce inForce -> OwnedBy.Force.IN_FORCE;
            case Standing.Unconfirmed unconfirmed -> OwnedBy.Force.UNCONFIRMED;
            case Standing.Undated undated -> OwnedBy.Force.UNCONFIRMED;
            case Standing.Suspended suspended -> OwnedBy.Force.SUSPENDED;
            case Standing.NotYet notYet -> OwnedBy.Force.NOT_YET;
            case Standing.Ended ended -> OwnedBy.Force.ENDED;
        };
    }
}
