package org.tidewaiter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.retrieval.NameIndex;
import org.tidewaiter.engine.screening.retrieval.NameIndexBuilder;
import org.tidewaiter.engine.screening.retrieval.NameIndexTables;
import org.tidewaiter.engine.screening.retrieval.Scratch;

/**
 * Which listed names a name asks for, beside Lucene: a FuzzyQuery for every token, and one for the whole name. Recall beside speed:
 * ours and the peer's are compared with what a scan of everything finds.
 */
final class NameSearch implements Benchmark {

    private static final int QUESTIONS = 1_200;
    private static final int SLICES = 24;
    private static final int JUDGED = 120;
    private static final int EXPANSIONS = 100_000;
    private static final double MOST_BYTES = 150;
    private static final double MOST_LATENCY = 5e6;
    private final int[] counts;

    /** {@code counts}: how many names are listed, one run for each. */
    NameSearch(int... counts) {
        this.counts = counts;
    }

    @Override
    public boolean run(PrintStream out) throws IOException {
        boolean reached = true;
        for (int count : counts) {
            boolean large = count >= 1_000_000;
            reached &= new Run(count, out).measure(large ? 25 : 50, large ? 25 : 100);
        }
        return reached;
    }

    /** One list. */
    private static final class Run {

        private final PrintStream out;
        private final List<ReadName> listed;
        private final List<ReadName> questions;
        private final double textBytes;
        private final NameIndexTables tables;
        private final NameIndex index;
        private final NameTruth truth;
        private final LuceneNames lucene;
        private final Scratch scratch = new Scratch();
        private long found;

        Run(int count, PrintStream out) throws IOException {
            this.out = out;
            MadeNames made = new MadeNames(20_230_801);
            List<String> names = made.names(count, Set.of());
            listed = names.stream().map(MadeNames::read).toList();
            questions = made.questions(QUESTIONS, names).stream()
                    .map(MadeNames::read)
                    .toList();
            textBytes = names.stream().mapToLong(String::length).sum() / (double) count;
            tables = build(listed);
            long fastest = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                long before = System.nanoTime();
                Duel.sink = build(listed).rows();
                fastest = Math.min(fastest, System.nanoTime() - before);
            }
            index = new NameIndex(tables, new NameGroups(NameLexicon.EMPTY));
            truth = new NameTruth(listed);
            lucene = new LuceneNames(listed, truth::weight);
            out.printf(
                    Locale.ROOT,
                    "-- %,d names made of %s, %,d tokens; read to searchable in %s a name%n",
                    count,
                    made.parts(),
                    tables.items(),
                    Duel.time(fastest / (double) count));
        }

        private static NameIndexTables build(List<ReadName> names) {
            NameIndexBuilder builder = new NameIndexBuilder();
            for (int i = 0; i < names.size(); i++) {
                builder.add(names.get(i), i, 0);
            }
            return builder.build();
        }

        boolean measure(double tokenGoal, double wholeGoal) {
            double bytes = tables.bytes() / (double) listed.size() + textBytes;
            out.printf(
                    Locale.ROOT,
                    "memory %.1f bytes a name, %.1f of them its text; goal at most %.0f with a million names%n",
                    bytes,
                    textBytes,
                    MOST_BYTES);
            boolean small = bytes <= MOST_BYTES || listed.size() < 1_000_000;
            boolean right = judge();
            boolean quick = latency();
            double[] tokens = new Duel(out)
                    .add("own, whole relation", slice(), slices(this::own))
                    .add(
                            "Lucene, top terms",
                            slice(),
                            slices(question -> lucene.tokens(question, LuceneNames.Rewriting.TOP_TERMS, EXPANSIONS)
                                    .cardinality()))
                    .add(
                            "Lucene, constant score",
                            slice(),
                            slices(question -> lucene.tokens(question, LuceneNames.Rewriting.CONSTANT, EXPANSIONS)
                                    .cardinality()))
                    .run();
            double[] whole = new Duel(out)
                    .add("own, whole names, 2 edits", slice(), slices(this::ownWhole))
                    .add(
                            "Lucene, top terms",
                            slice(),
                            slices(question -> lucene.whole(
                                            LuceneNames.whole(question), LuceneNames.Rewriting.TOP_TERMS, EXPANSIONS)
                                    .cardinality()))
                    .add(
                            "Lucene, constant score",
                            slice(),
                            slices(question -> lucene.whole(
                                            LuceneNames.whole(question), LuceneNames.Rewriting.CONSTANT, EXPANSIONS)
                                    .cardinality()))
                    .run();
            boolean fast = goal("tokens", tokens, tokenGoal) & goal("whole names", whole, wholeGoal);
            return right && quick && fast && small;
        }

        private boolean goal(String what, double[] ratios, double goal) {
            double least = Arrays.stream(ratios).min().orElseThrow();
            out.printf(
                    Locale.ROOT,
                    "%s: %.1f times the faster of both, goal %.0f: %s%n",
                    what,
                    least,
                    goal,
                    least >= goal ? "reached" : "not reached");
            return least >= goal;
        }

        private static int slice() {
            return QUESTIONS / SLICES;
        }

        /** Passes over one slice of the questions after the other. */
        private LongSupplier slices(ToLongFunction<ReadName> ask) {
            int[] next = {0};
            return () -> {
                long sum = 0;
                int from = next[0]++ % SLICES * slice();
                for (ReadName question : questions.subList(from, from + slice())) {
                    sum += ask.applyAsLong(question);
                }
                return sum;
            };
        }

        private long own(ReadName question) {
            found = 0;
            index.search(question, scratch, (entity, name, asked, rendering) -> found++);
            return found;
        }

        private long ownWhole(ReadName question) {
            found = 0;
            index.withinEdits(LuceneNames.whole(question), 2, scratch, (entity, name, asked, rendering) -> found++);
            return found;
        }

        /** Compares what is found with what must be; whether nothing is missing. */
        private boolean judge() {
            long must = 0;
            long ownMissing = 0;
            long ownAll = 0;
            long peerDifferent = 0;
            long wholeDifferent = 0;
            for (int i = 0; i < JUDGED; i++) {
                ReadName question = questions.get(i * (QUESTIONS / JUDGED) + i % (QUESTIONS / JUDGED));
                BitSet expected = truth.expected(question);
                BitSet own = new BitSet();
                index.search(question, scratch, (entity, name, asked, rendering) -> own.set(entity));
                must += expected.cardinality();
                ownMissing += missing(expected, own);
                ownAll += own.cardinality();
                BitSet peer = lucene.tokens(question, LuceneNames.Rewriting.TOP_TERMS, EXPANSIONS);
                peerDifferent += missing(expected, peer) + missing(peer, expected);
                BitSet ownWhole = new BitSet();
                String whole = LuceneNames.whole(question);
                index.withinEdits(whole, 2, scratch, (entity, name, asked, rendering) -> ownWhole.set(entity));
                BitSet peerWhole = lucene.whole(whole, LuceneNames.Rewriting.TOP_TERMS, EXPANSIONS);
                wholeDifferent += missing(ownWhole, peerWhole) + missing(peerWhole, ownWhole);
            }
            out.printf(
                    Locale.ROOT,
                    "%d questions judged by a scan: %,d names by their tokens, recall own %.4f, Lucene %d of them different;"
                            + " own finds %,d by the whole relation; whole names: %d different%n",
                    JUDGED,
                    must,
                    1 - ownMissing / (double) must,
                    peerDifferent,
                    ownAll,
                    wholeDifferent);
            return ownMissing == 0 && peerDifferent == 0 && wholeDifferent == 0;
        }

        private static long missing(BitSet expected, BitSet found) {
            BitSet missing = (BitSet) expected.clone();
            missing.andNot(found);
            return missing.cardinality();
        }

        /** How long single questions take once everything is warm. */
        private boolean latency() {
            double[] times = new double[QUESTIONS];
            long sum = 0;
            for (int pass = 0; pass < 6; pass++) {
                sum = 0;
                for (int i = 0; i < QUESTIONS; i++) {
                    long before = System.nanoTime();
                    sum += own(questions.get(i));
                    times[i] = System.nanoTime() - before;
                }
            }
            double p99 = Duel.quantile(times, 0.99);
            out.printf(
                    Locale.ROOT,
                    "own, one question: p50 %s, p90 %s, p99 %s, longest %s; %.0f found; goal p99 at most %s%n",
                    Duel.time(Duel.quantile(times, 0.5)),
                    Duel.time(Duel.quantile(times, 0.9)),
                    Duel.time(p99),
                    Duel.time(Duel.quantile(times, 1)),
                    (double) sum / QUESTIONS,
                    Duel.time(MOST_LATENCY));
            return p99 <= MOST_LATENCY;
        }
    }
}
