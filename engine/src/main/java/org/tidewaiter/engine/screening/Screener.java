package org.tidewaiter.engine.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Watchlist;
import org.tidewaiter.engine.screening.match.Circumstance;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.match.Matching;
import org.tidewaiter.engine.screening.match.NameMatch;
import org.tidewaiter.engine.screening.match.Support;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.match.Weights;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.engine.screening.name.NameReader;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.retrieval.NameIndex;
import org.tidewaiter.engine.screening.retrieval.NameIndexBuilder;
import org.tidewaiter.engine.screening.retrieval.Scratch;

/**
 * Compares parties with lists. A function of its arguments; several threads may use one screener.
 *
 * <p>Names that hardly name anybody behave as follows. One that is empty, or made of signs that nobody sees, finds nothing by name. One that tells
 * nothing, because it is made of legal forms, titles, particles or initials alone ({@code Ltd}, {@code Haji}, {@code M.}), is compared only with listed
 * names that tell nothing either. A name of digits finds listed names of which all that tells are these digits, or nearly. Long names cost what
 * their words cost. Numbers are compared in all these cases.
 */
public final class Screener {

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed();

    private final NameReader reader;
    private final Matcher matcher;
    private final Weights weights;
    private final List<ListedParty> parties;
    private final List<List<ReadName>> names;
    private final NameIndex index;
    private final NumberIndex numbers;
    private final ConcurrentLinkedQueue<Scratch> idle = new ConcurrentLinkedQueue<>();

    /**
     * A screener for some parties.
     *
     * @param lexicon the words by which names are read
     * @param matching how names are weighed
     * @param parties in the order in which equal hits are told; they must not change
     */
    public Screener(NameLexicon lexicon, Matching matching, List<ListedParty> parties) {
        this.reader = new NameReader(lexicon);
        NameGroups groups = new NameGroups(lexicon);
        this.weights = matching.weights();
        this.matcher = new Matcher(weights, matching.frequencies().rarity(), groups);
        this.parties = parties;
        this.numbers = new NumberIndex(this.parties);
        this.names = new ArrayList<>(parties.size());
        NameIndexBuilder builder = new NameIndexBuilder();
        for (int party = 0; party < parties.size(); party++) {
            ListedParty listed = parties.get(party);
            List<ReadName> read = listed.names().stream()
                    .map(name -> reader.read(name.text(), listed.kind()))
                    .toList();
            names.add(read);
            for (int name = 0; name < read.size(); name++) {
                builder.add(read.get(name), party, name);
            }
        }
        this.index = new NameIndex(builder.build(), groups);
    }

    /** A screener for the parties of some lists. */
    public static Screener of(NameLexicon lexicon, Matching matching, List<Watchlist> lists) {
        return new Screener(
                lexicon,
                matching,
                lists.stream().flatMap(list -> list.parties().stream()).toList());
    }

    /**
     * Every listed party that may be the subject, best first; equals in the order of the lists.
     *
     * <p>A party is a hit if its name and what else is known of it make it one together, or if a number of it is the same: a number that is given out once in the
     * world and whose check digit does not fail makes a match, any other at least somebody look.
     */
    public List<Hit> screen(Subject subject) {
        ReadName asked = reader.read(subject.name(), subject.kind());
        Map<Integer, Set<Integer>> candidates = new TreeMap<>();
        byName(asked, candidates);
        byNumber(subject, candidates);
        List<Hit> hits = new ArrayList<>();
        candidates.forEach((party, some) -> hit(subject, asked, party, some).ifPresent(hits::add));
        hits.sort(BEST_FIRST);
        return hits;
    }

    private void byName(ReadName asked, Map<Integer, Set<Integer>> candidates) {
        boolean tells = asked.tells();
        Scratch polled = idle.poll();
        Scratch scratch = polled == null ? new Scratch() : polled;
        index.search(asked, scratch, (party, name, rendering, listed) -> {
            if (tells || !names.get(party).get(name).tells()) {
                candidates.computeIfAbsent(party, p -> new TreeSet<>()).add(name);
            }
        });
        idle.add(scratch);
    }

    private void byNumber(Subject subject, Map<Integer, Set<Integer>> candidates) {
        for (Identifier own : subject.identifiers()) {
            for (int party : numbers.find(own.value())) {
                if (SameNumber.of(own, parties.get(party)) != SameNumber.NONE) {
                    Set<Integer> some = candidates.computeIfAbsent(party, p -> new TreeSet<>());
                    for (int name = 0; name < names.get(party).size(); name++) {
                        some.add(name);
                    }
                }
            }
        }
    }

    private Optional<Hit> hit(Subject subject, ReadName asked, int number, Set<Integer> some) {
        ListedParty party = parties.get(number);
        Supplier<IllegalStateException> nameless = () -> new IllegalStateException("no name of " + party.id());
        Compared best = some.stream()
                .map(name -> compared(
                        asked, party.names().get(name), names.get(number).get(name)))
                .max(Comparator.comparingDouble(Compared::logOdds))
                .orElseThrow(nameless);
        List<Support> support = Corroboration.of(weights, subject, party, best.name());
        double logOdds = best.match().logOdds()
                + support.stream().mapToDouble(Support::points).sum();
        double score =
                Math.max(Weights.score(logOdds), SameNumber.of(subject, party).least(weights));
        Tier tier = weights.tier(score);
        return tier == Tier.NO
                ? Optional.empty()
                : Optional.of(
                        new Hit(party, best.name(), score, tier, best.match().evidence(), support));
    }

    private record Compared(ListedName name, NameMatch match, double logOdds) {}

    private Compared compared(ReadName asked, ListedName listed, ReadName read) {
        NameMatch match = matcher.match(asked, read);
        double weak = listed.quality() == ListedName.Quality.WEAK ? weights.of(Circumstance.WEAK_NAME) : 0;
        return new Compared(listed, match, match.logOdds() + weak);
    }
}
