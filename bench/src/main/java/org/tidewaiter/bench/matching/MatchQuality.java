package org.tidewaiter.bench.matching;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameReader;

/**
 * How well names are matched, against bars, on data that no weight was tuned on. Everything is decided at the thresholds that the product
 * uses; a pair is taken for one from {@code possible} on.
 */
public final class MatchQuality {

    private static final int SEED = 20_260_227;
    private static final int INNOCENT = 2_000;
    private static final int LEAST_PAIRS = 20_000;
    private static final int SHOWN = 20;

    private final Path data;
    private final Rulebook rulebook;
    private final NameReader reader;
    private final Matcher matcher;
    private final double possible;
    private final Report report;

    /** Measures the names that {@code rulebook} knows and its weights on lists that lie below {@code data}. */
    public MatchQuality(Path data, Rulebook rulebook, PrintStream out) {
        this.data = data;
        this.rulebook = rulebook;
        reader = new NameReader(rulebook.names());
        matcher = new Matcher(
                rulebook.matching().weights(),
                rulebook.matching().frequencies().rarity(),
                new NameGroups(rulebook.names()));
        possible = rulebook.matching().weights().possible().doubleValue();
        report = new Report(out);
    }

    /** Prints every figure; whether all bars are reached. */
    public boolean run() throws IOException {
        List<ListedParty> all = PublicLists.all(data);
        List<Entity> bearers = Bearers.of(all, reader);
        generated(bearers);
        checks();
        List<ListedParty> un = PublicLists.UN.parties(data);
        damaged(un, all);
        originalScript(un);
        new ChineseNames(rulebook, report).run();
        strong(bearers);
        return report.reached();
    }

    private void generated(List<Entity> bearers) {
        report.section(
                "generated pairs, the half by bearer that no weight was tuned on; the figure in brackets counts only pairs taken for a match");
        List<LabelledPair> held = new ArrayList<>();
        Map<EntityKind, Double> bars =
                new TreeMap<>(Map.of(EntityKind.PERSON, 0.9, EntityKind.ORGANISATION, 0.9, EntityKind.VESSEL, 0.0));
        bars.forEach((kind, bar) -> {
            List<LabelledPair> pairs = PairSet.of(bearers, kind).stream()
                    .filter(pair -> !pair.tuning())
                    .toList();
            held.addAll(pairs);
            Verdicts verdicts = Verdicts.of(pairs, matcher, reader);
            report.line(
                    "%s: %,d pairs, %d %% of them one bearer; F1 by Levenshtein at its best threshold %.3f",
                    kind.word(),
                    pairs.size(),
                    Math.round(100.0 * pairs.stream().filter(LabelledPair::same).count() / pairs.size()),
                    PairSet.levenshteinF1(pairs));
            Map<String, double[]> match =
                    verdicts.byKind(rulebook.matching().weights().match().doubleValue());
            verdicts.byKind(possible)
                    .forEach((how, count) -> report.line(
                            "  %-28s right %.3f (%.3f) of %,d",
                            how, count[0] / count[1], match.getOrDefault(how, count)[0] / count[1], (int) count[1]));
            report.line("  precision %.4f, recall %.4f", verdicts.precision(possible), verdicts.recall(possible));
            report.atLeast("  F1 " + kind.word(), verdicts.f1(possible), bar);
        });
        report.atLeast("pairs", held.size(), LEAST_PAIRS);
        report.atMost("F1 of plain Levenshtein at its best threshold, all pairs", PairSet.levenshteinF1(held), 0.75);
        report.atLeast("share of near-namesakes among other bearers", PairSet.nearNamesakes(held), 0.4);
    }

    private void checks() throws IOException {
        report.section("entity-checks.yml, split by candidate");
        List<LabelledPair> checks = EntityChecks.read(data.resolve("matching/entity-checks.yml"));
        Verdicts tuning = verdicts(checks.stream().filter(LabelledPair::tuning).toList());
        Verdicts held = verdicts(checks.stream().filter(pair -> !pair.tuning()).toList());
        report.line("tuning half: %s", tuning.summary(possible));
        report.line("other half:  %s", held.summary(possible));
        report.atLeast("right verdicts in the other half", held.right(possible), 0.9);
    }

    private Verdicts verdicts(List<LabelledPair> pairs) {
        return Verdicts.of(pairs, matcher, reader);
    }

    private void damaged(List<ListedParty> un, List<ListedParty> all) {
        report.section("names of the UN list after eight kinds of damage, asked of the whole UN list");
        Lookup lookup = new Lookup(rulebook, un);
        double[] total = new double[2];
        for (boolean aliases : new boolean[] {false, true}) {
            for (SlipOfRecord slip : SlipOfRecord.values()) {
                double[] count = slipped(un, lookup, slip, aliases);
                report.line(
                        "  %-16s %-8s found %.4f of %,d",
                        slip.name().toLowerCase(Locale.ROOT), aliases ? "aliases" : "names", count[0] / count[1], (int)
                                count[1]);
                total[0] += aliases ? 0 : count[0];
                total[1] += aliases ? 0 : count[1];
            }
        }
        report.atLeast("recall of damaged names", total[0] / total[1], 0.995);
        innocent(un, lookup);
        report.line("the same names asked of all lists together:");
        List<String> alerts = alerts(new Lookup(rulebook, all), all);
        report.line("  %d of %,d find somebody, such as", alerts.size(), INNOCENT);
        alerts.stream().limit(SHOWN).forEach(alert -> report.line("  %s", alert));
    }

    private static double[] slipped(List<ListedParty> un, Lookup lookup, SlipOfRecord slip, boolean aliases) {
        Random random = new Random(SEED + slip.ordinal());
        double[] count = new double[2];
        for (ListedParty party : un) {
            List<ListedName> names = party.names().stream()
                    .filter(OriginalScripts::isLatin)
                    .filter(name -> aliases
                            ? name.quality() == ListedName.Quality.ALIAS
                            : name.quality() == ListedName.Quality.PRIMARY)
                    .toList();
            for (ListedName name : names) {
                Optional<String> damaged = slip.apply(name.text(), random);
                if (damaged.isPresent()) {
                    count[0] += lookup.found(damaged.get(), party.kind()).contains(party.id()) ? 1 : 0;
                    count[1]++;
                }
            }
        }
        return count;
    }

    private void innocent(List<ListedParty> un, Lookup lookup) {
        List<String> alerts = alerts(lookup, un);
        alerts.forEach(alert -> report.line("  false alert: %s", alert));
        report.atMost("false alerts among 2,000 innocent names", alerts.size() / (double) INNOCENT, 0.002);
    }

    /** Names that no weight was tuned on. */
    private static List<InnocentNames.Innocent> innocentNames(List<ListedParty> listed) {
        return new InnocentNames(SEED, listed)
                .names(3 * INNOCENT).stream()
                        .filter(name -> !LabelledPair.tuning(name.text()))
                        .limit(INNOCENT)
                        .toList();
    }

    private static List<String> alerts(Lookup lookup, List<ListedParty> listed) {
        List<String> alerts = new ArrayList<>();
        for (InnocentNames.Innocent name : innocentNames(listed)) {
            List<Hit> hits = lookup.hits(name.text(), name.kind());
            if (!hits.isEmpty()) {
                Hit first = hits.getFirst();
                alerts.add(String.format(
                        Locale.ROOT,
                        "%s – %s %s, %.2f",
                        name.text(),
                        first.party().list(),
                        first.name().text(),
                        first.score()));
            }
        }
        return alerts;
    }

    private void originalScript(List<ListedParty> un) {
        report.section(
                "names of the UN list in their original script and in Latin letters, each asked of a list of the other");
        List<ListedParty> latin = OriginalScripts.side(un, true);
        List<ListedParty> original = OriginalScripts.side(un, false);
        Lookup latinList = new Lookup(rulebook, latin);
        Lookup originalList = new Lookup(rulebook, original);
        Set<String> both = new HashSet<>();
        original.forEach(party -> both.add(party.id()));
        both.retainAll(latin.stream().map(ListedParty::id).toList());
        report.line("%d parties with both", both.size());
        report.atLeast("found in Latin letters by the original", recall(original, both, latinList), 0.9);
        report.atLeast("found in the original by the Latin primary name", recall(latin, both, originalList), 0.9);
        report.line(
                "  of %d Latin names %d find only others in the original script",
                latin.size(),
                latin.stream()
                        .filter(party -> !originalList
                                        .found(party.primary().text(), party.kind())
                                        .isEmpty()
                                && !originalList
                                        .found(party.primary().text(), party.kind())
                                        .contains(party.id()))
                        .count());
    }

    private static double recall(List<ListedParty> asked, Set<String> wanted, Lookup lookup) {
        double found = 0;
        for (ListedParty party : asked) {
            boolean hit = wanted.contains(party.id())
                    && lookup.found(party.primary().text(), party.kind()).contains(party.id());
            found += hit ? 1 : 0;
        }
        return found / wanted.size();
    }

    private void strong(List<Entity> bearers) {
        report.section(
                "pairs that differ only by case, marks, order, legal form or the way a script is written: match or wrong");
        int wrong = 0;
        for (SameName way : SameName.values()) {
            int asked = 0;
            int missed = 0;
            List<String> examples = new ArrayList<>();
            for (Entity bearer : bearers) {
                Optional<String> other = bearer.kind() == EntityKind.PERSON || bearer.kind() == EntityKind.ORGANISATION
                        ? way.apply(bearer.name(), bearer.kind())
                        : Optional.empty();
                if (other.isPresent()) {
                    asked++;
                    double score = matcher.match(
                                    reader.read(other.get(), bearer.kind()), reader.read(bearer.name(), bearer.kind()))
                            .score();
                    if (rulebook.matching().weights().tier(score) != Tier.MATCH) {
                        missed++;
                        examples.add(other.get() + " | " + bearer.name());
                    }
                }
            }
            wrong += missed;
            report.line("  %-16s %,d of %,d wrong", way.name().toLowerCase(Locale.ROOT), missed, asked);
            examples.stream().limit(5).forEach(example -> report.line("    %s", example));
        }
        report.atMost("wrong verdicts", wrong, 0);
    }
}
