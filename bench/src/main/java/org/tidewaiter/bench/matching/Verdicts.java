package org.tidewaiter.bench.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.name.NameReader;

/** Scores labelled pairs and counts what is right. */
final class Verdicts {

    /** A pair and its score. */
    record Scored(LabelledPair pair, double score) {}

    private final List<Scored> scored;

    private Verdicts(List<Scored> scored) {
        this.scored = scored;
    }

    static Verdicts of(List<LabelledPair> pairs, Matcher matcher, NameReader reader) {
        return new Verdicts(pairs.stream()
                .map(pair -> new Scored(
                        pair,
                        matcher.match(reader.read(pair.query(), pair.kind()), reader.read(pair.listed(), pair.kind()))
                                .score()))
                .toList());
    }

    /** Harmonic mean of precision and recall where scores from {@code threshold} on say yes. */
    double f1(double threshold) {
        long hits = scored.stream()
                .filter(s -> s.pair().same() && s.score() >= threshold)
                .count();
        long alarms = scored.stream()
                .filter(s -> !s.pair().same() && s.score() >= threshold)
                .count();
        long positives = scored.stream().filter(s -> s.pair().same()).count();
        return 2.0 * hits / (positives + hits + alarms);
    }

    /** Share of those taken for one that are. */
    double precision(double threshold) {
        long yes = scored.stream().filter(s -> s.score() >= threshold).count();
        return hits(threshold) / (double) Math.max(1, yes);
    }

    /** Share of those that are one that are taken for one. */
    double recall(double threshold) {
        return hits(threshold)
                / (double)
                        Math.max(1, scored.stream().filter(s -> s.pair().same()).count());
    }

    private long hits(double threshold) {
        return scored.stream()
                .filter(s -> s.pair().same() && s.score() >= threshold)
                .count();
    }

    /** The figures in a line. */
    String summary(double threshold) {
        return String.format(
                Locale.ROOT,
                "%d pairs, right %.3f, precision %.3f, recall %.3f, F1 %.3f",
                scored.size(),
                right(threshold),
                precision(threshold),
                recall(threshold),
                f1(threshold));
    }

    /** The threshold of the best F1. */
    double best() {
        double best = 0.5;
        for (int at = 1; at < 100; at++) {
            if (f1(at / 100.0) > f1(best)) {
                best = at / 100.0;
            }
        }
        return best;
    }

    /** Share of right verdicts. */
    double right(double threshold) {
        return (double) scored.stream()
                        .filter(s -> s.pair().same() == (s.score() >= threshold))
                        .count()
                / Math.max(1, scored.size());
    }

    /** Share of right verdicts of every sort of pair. */
    Map<String, double[]> byKind(double threshold) {
        Map<String, double[]> counts = new TreeMap<>();
        for (Scored s : scored) {
            double[] count = counts.computeIfAbsent(
                    (s.pair().same() ? "+ " : "- ") + s.pair().how(), key -> new double[2]);
            count[0] += s.pair().same() == (s.score() >= threshold) ? 1 : 0;
            count[1]++;
        }
        return counts;
    }

    /** Pairs judged wrong, the worst first. */
    List<Scored> wrong(double threshold) {
        return scored.stream()
                .filter(s -> s.pair().same() != (s.score() >= threshold))
                .sorted(Comparator.comparingDouble(s -> s.pair().same() ? s.score() : 1 - s.score()))
                .toList();
    }
}
