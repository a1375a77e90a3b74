package org.tidewaiter.engine.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
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
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.retrieval.Ints;
import org.tidewaiter.engine.screening.retrieval.NameIndex;
import org.tidewaiter.engine.screening.retrieval.Scratch;

/**
 * Compares parties with lists. A function of its arguments; several threads may use one screener.
 *
 * <p>Names that hardly name anybody behave as follows. One that is empty, or made of signs that nobody sees, finds nothing by name. One that tells
 * nothing, because it is made of legal forms, titles, particles or initials alone ({@code Ltd}, {@code Haji}, {@code M.}) or of no more than two letters, is
 * compared only with listed names that tell nothing either. A name of digits finds listed names of which all that tells are these digits, or nearly. Long names cost what
 * their words cost. Numbers are compared in all these cases.
 */
public final class Screener {

    static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed();

    private final NameLexicon lexicon;
    private final Matching matching;
    private final NameReader reader;
    private final Matcher matcher;
    private final Weights weights;
    private final List<ListedParty> parties;
    private final ListedNames names;
    private final NameIndex index;
    private final NumberIndex numbers;
    private final ConcurrentLinkedQueue<Desk> idle = new ConcurrentLinkedQueue<>();

    /**
     * A screener that finds parties by tables made before.
     *
     * @param lexicon the words by which names are read, the same as when the tables were made
     * @param matching how names are weighed
     * @param parties of which the tables were made; they must not change
     * @param tables what {@link ScreeningTablesBuilder} made
     */
    public Screener(NameLexicon lexicon, Matching matching, List<ListedParty> parties, ScreeningTables tables) {
        if (tables.parties() != parties.size()) {
            throw new IllegalArgumentException("tables of " + tables.parties() + " parties for " + parties.size());
        }
        NameGroups groups = new NameGroups(lexicon);
        this.lexicon = lexicon;
        this.matching = matching;
        this.reader = new NameReader(lexicon);
        this.weights = matching.weights();
        this.matcher = new Matcher(weights, matching.frequencies().rarity(), groups);
        this.parties = parties;
        this.names = new ListedNames(tables, matcher);
        this.index = new NameIndex(tables.names(), groups);
        this.numbers = new NumberIndex(tables);
    }

    private Screener(Screener before, Screener after, List<ListedParty> parties, ScreeningTables tables, int names) {
        this.lexicon = after.lexicon;
        this.matching = after.matching;
        this.reader = after.reader;
        this.weights = after.weights;
        this.matcher = after.matcher;
        this.parties = parties;
        this.names = new ListedNames(tables, matcher);
        this.index = NameIndex.of(
                tables.names(),
                List.of(
                        new NameIndex.Excerpt(before.index, names),
                        new NameIndex.Excerpt(after.index, tables.names().names() - names)));
        this.numbers = new NumberIndex(tables);
    }

    /** A screener for some parties of two screeners in one; it finds of each exactly those that the screener does from which it is. */
    static Screener of(Screener before, List<ListedParty> were, Screener after, List<ListedParty> are) {
        if (!before.lexicon.equals(after.lexicon) || !before.matching.equals(after.matching)) {
            throw new IllegalArgumentException("two versions of lists that are read by different words");
        }
        List<ListedParty> parties = new ArrayList<>(were);
        parties.addAll(are);
        ScreeningTables tables = ScreeningTablesBuilder.tables(parties, after.reader);
        return new Screener(before, after, parties, tables, tables.partyNames()[were.size()]);
    }

    /** Those of its parties that a test picks out. */
    List<ListedParty> parties(Predicate<ListedParty> which) {
        return parties.stream().filter(which).toList();
    }

    /** A screener that makes its tables itself. */
    public Screener(NameLexicon lexicon, Matching matching, List<ListedParty> parties) {
        this(lexicon, matching, parties, ScreeningTablesBuilder.tables(parties, new NameReader(lexicon)));
    }

    /** A screener for the parties of some lists; equal hits are told in their order. */
    public static Screener of(NameLexicon lexicon, Matching matching, List<Watchlist> lists) {
        return new Screener(
                lexicon,
                matching,
                lists.stream().flatMap(list -> list.parties().stream()).toList());
    }

    /** The lists on which its parties stand. */
    public Set<String> lists() {
        Set<String> lists = new TreeSet<>();
        for (ListedParty party : parties) {
            lists.add(party.list());
        }
        return lists;
    }

    /**
     * Whether the name of {@code subject} can be compared with others: however it is read, it tells one bearer from another. Where it does not, that nobody
     * was found says nothing.
     */
    public boolean canCompare(Subject subject) {
        return reader.read(subject.name(), subject.kind()).renderings().stream().allMatch(Rendering::tells);
    }

    /**
     * Every listed party that may be the subject, best first; equals in the order of the lists.
     *
     * <p>A party is a hit if its name and what else is known of it make it one together, or if a number of it is the same: a number that is given out once in the
     * world and whose check digit does not fail makes a match, any other at least somebody look.
     */
    public List<Hit> screen(Subject subject) {
        List<Hit> hits = new ArrayList<>();
        screen(subject, (party, hit) -> hits.add(hit));
        hits.sort(BEST_FIRST);
        return hits;
    }

    /** Who is told of a hit on a party, by its number. */
    @FunctionalInterface
    interface Told {
        void hit(int party, Hit hit);
    }

    /** Tells of all hits, party by party. */
    void screen(Subject subject, Told told) {
        Desk polled = idle.poll();
        Desk desk = polled == null ? new Desk() : polled;
        List<String> stated = StatedNames.in(subject.name());
        if (stated.size() == 1) {
            screen(subject, desk, told);
        } else {
            Map<Integer, Hit> best = new TreeMap<>();
            for (String name : stated) {
                screen(subject.called(name), desk, (party, hit) -> best.merge(party, hit, Screener::better));
            }
            best.forEach(told::hit);
        }
        idle.add(desk);
    }

    private static Hit better(Hit one, Hit other) {
        return other.score() > one.score() ? other : one;
    }

    private void screen(Subject subject, Desk desk, Told told) {
        ReadName asked = reader.read(subject.name(), subject.kind());
        desk.found.clear();
        byName(asked, desk);
        Set<Integer> numbered = byNumber(subject, desk);
        if (desk.found.size() == 0) {
            return;
        }
        int[] found = desk.found.toArray();
        Arrays.sort(found);
        Asking asking = new Asking(matcher, asked);
        double most = Corroboration.most(weights, subject);
        int next = 0;
        while (next < found.length) {
            int from = next;
            int party = names.party(found[from]);
            while (next < found.length && names.party(found[next]) == party) {
                next++;
            }
            Best best = best(asking, found, from, next);
            if (Weights.score(best.logOdds() + most) >= weights.possible().doubleValue() || numbered.contains(party)) {
                hit(subject, asking, party, best).ifPresent(hit -> told.hit(party, hit));
            }
        }
    }

    private void byName(ReadName asked, Desk desk) {
        Ints found = desk.found;
        index.search(asked, desk.scratch, (party, number, rendering, listed) -> found.add(names.first(party) + number));
        if (found.size() > 0 && !asked.tells()) {
            int[] all = found.toArray();
            found.clear();
            for (int name : all) {
                if (!names.tells(name)) {
                    found.add(name);
                }
            }
        }
    }

    /** The parties that have a number of the subject. Of these all names are compared. */
    private Set<Integer> byNumber(Subject subject, Desk desk) {
        if (subject.identifiers().isEmpty()) {
            return Set.of();
        }
        Set<Integer> numbered = new TreeSet<>();
        for (Identifier own : subject.identifiers()) {
            numbers.find(own.value(), party -> {
                if (SameNumber.of(own, parties.get(party)) != SameNumber.NONE) {
                    numbered.add(party);
                }
            });
        }
        for (int party : numbered) {
            for (int name = names.first(party); name < names.first(party + 1); name++) {
                desk.found.add(name);
            }
        }
        return numbered;
    }

    /** The name of a party that fits best. */
    private record Best(int name, double logOdds) {}

    private Best best(Asking asking, int[] found, int from, int to) {
        Best best = new Best(-1, Double.NEGATIVE_INFINITY);
        for (int i = from; i < to; i++) {
            int name = found[i];
            if (i == from || name != found[i - 1]) {
                double weak = names.isWeak(name) ? weights.of(Circumstance.WEAK_NAME) : 0;
                double logOdds = asking.logOdds(names.prepared(name)) + weak;
                best = logOdds > best.logOdds() ? new Best(name, logOdds) : best;
            }
        }
        return best;
    }

    private Optional<Hit> hit(Subject subject, Asking asking, int number, Best best) {
        ListedParty party = parties.get(number);
        ListedName name = party.names().get(names.number(best.name()));
        List<Support> support = Corroboration.of(weights, subject, party, name);
        NameMatch match = asking.match(names.prepared(best.name()));
        double logOdds =
                match.logOdds() + support.stream().mapToDouble(Support::points).sum();
        double score =
                Math.max(Weights.score(logOdds), SameNumber.of(subject, party).least(weights));
        Tier tier = weights.tier(score);
        return tier == Tier.NO
                ? Optional.empty()
                : Optional.of(new Hit(party, name, score, tier, match.evidence(), support));
    }

    /** What one question at a time needs room for. */
    private static final class Desk {
        final Scratch scratch = new Scratch();
        /** Names to be compared; one may stand there several times. */
        final Ints found = new Ints();
    }
}
