package org.tidewaiter.bench.matching;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.rulebook.Rulebooks;

/**
 * Screening as the product does it, on two threads: a name is read, found on three public lists that were imported into a store, weighed, corroborated, and
 * told with its reasons. All names that are asked are different; no answer is kept.
 */
public final class ScreenRun {

    private static final int THREADS = 2;
    private static final int QUESTIONS = 40_000;
    private static final long SEED = 20_261_123;
    private static final int REPETITIONS = 11;
    private static final long WARM_UP_NANOS = 20_000_000_000L;
    private static final long REPETITION_NANOS = 2_000_000_000L;
    private static final double GOAL = 5_000;
    private static final double GOAL_P99 = 3e6;
    private static final List<Country> COUNTRIES =
            List.of(Country.of("DE"), Country.of("US"), Country.of("IN"), Country.of("BR"), Country.of("VN"));

    private final Path data;
    private final PrintStream out;

    /** Measures with the lists below {@code data}. */
    public ScreenRun(Path data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    /**
     * Somebody who is asked about.
     *
     * @param expected the listed party whose damaged name it is; none for an innocent
     */
    private record Question(Subject subject, Optional<ListedParty> expected) {}

    /** Prints every figure; whether the goals are reached. */
    public boolean run() throws IOException {
        try (PublicStore store = new PublicStore(data)) {
            long before = System.nanoTime();
            ListsInForce.Loaded first = store.load(Rulebooks.standard());
            double compiled = (System.nanoTime() - before) / 1e6;
            before = System.nanoTime();
            Screener screener = store.load(Rulebooks.standard()).screener();
            out.printf(
                    Locale.ROOT,
                    "lists    %s%n         loaded in %.0f ms when they have to be compiled, then in %.0f ms%n",
                    first.lists().stream()
                            .map(list -> list.list() + " of " + list.asOf() + ", " + list.parties() + " parties")
                            .toList(),
                    compiled,
                    (System.nanoTime() - before) / 1e6);
            List<Question> questions = questions(PublicLists.all(data));
            quality(screener, questions);
            return speed(screener, questions);
        }
    }

    private static List<Question> questions(List<ListedParty> parties) {
        Random random = new Random(SEED);
        Map<String, Question> questions = new LinkedHashMap<>();
        SlipOfRecord[] slips = SlipOfRecord.values();
        while (questions.size() < QUESTIONS / 2) {
            ListedParty party = parties.get(random.nextInt(parties.size()));
            ListedName name = party.names().get(random.nextInt(party.names().size()));
            slips[random.nextInt(slips.length)]
                    .apply(name.text(), random)
                    .filter(damaged -> name.quality() != ListedName.Quality.WEAK)
                    .ifPresent(damaged -> questions.putIfAbsent(
                            damaged,
                            new Question(subject(damaged, party.kind(), party.countries()), Optional.of(party))));
        }
        for (InnocentNames.Innocent innocent : new InnocentNames(SEED, parties).names(QUESTIONS / 2)) {
            Set<Country> country = Set.of(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
            questions.putIfAbsent(
                    innocent.text(),
                    new Question(subject(innocent.text(), innocent.kind(), country), Optional.empty()));
        }
        List<Question> shuffled = new ArrayList<>(questions.values());
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Subject subject(String name, EntityKind kind, Set<Country> countries) {
        return new Subject(name, kind, countries, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private void quality(Screener screener, List<Question> questions) {
        long damaged = 0;
        long found = 0;
        long alerts = 0;
        long hits = 0;
        for (Question question : questions) {
            List<Hit> answer = screener.screen(question.subject());
            hits += answer.size();
            if (question.expected().isPresent()) {
                damaged++;
                found += answer.stream()
                                .anyMatch(hit -> hit.party()
                                        .id()
                                        .equals(question.expected().get().id()))
                        ? 1
                        : 0;
            } else {
                alerts += answer.isEmpty() ? 0 : 1;
            }
        }
        out.printf(
                Locale.ROOT,
                "asked    %,d names, all different: %,d listed ones with one of eight kinds of damage, recall %.4f; %,d innocent ones, %.2f %% of them find somebody;"
                        + " %.1f hits a name%n",
                questions.size(),
                damaged,
                found / (double) damaged,
                questions.size() - damaged,
                100.0 * alerts / (questions.size() - damaged),
                hits / (double) questions.size());
    }

    private boolean speed(Screener screener, List<Question> questions) {
        measure(screener, questions, WARM_UP_NANOS);
        double[] rates = new double[REPETITIONS];
        double[] cpu = new double[REPETITIONS];
        double[] p50 = new double[REPETITIONS];
        double[] p99 = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            Sample sample = measure(screener, questions, REPETITION_NANOS);
            Arrays.sort(sample.latencies());
            rates[i] = sample.latencies().length / sample.seconds();
            cpu[i] = sample.cpuNanos() / sample.latencies().length;
            p50[i] = sample.latencies()[sample.latencies().length / 2];
            p99[i] = sample.latencies()[(int) (sample.latencies().length * 0.99)];
        }
        double rate = quantile(rates, 0.5);
        double latency = quantile(p99, 0.5);
        out.printf(
                Locale.ROOT,
                "speed    %,.0f names/s on %d threads (p10 %,.0f, p90 %,.0f), cpu %.0f µs a name; one name p50 %.2f ms, p99 %.2f ms; load %.1f%n",
                rate,
                THREADS,
                quantile(rates, 0.1),
                quantile(rates, 0.9),
                quantile(cpu, 0.5) / 1e3,
                quantile(p50, 0.5) / 1e6,
                latency / 1e6,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        boolean reached = rate >= GOAL && latency <= GOAL_P99;
        out.printf(
                Locale.ROOT,
                "goal     %,.0f names/s, p99 at most %.0f ms: %s%n",
                GOAL,
                GOAL_P99 / 1e6,
                reached ? "reached" : "not reached");
        return reached;
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private record Sample(double[] latencies, double seconds, double cpuNanos) {}

    /** What one thread measured. */
    private static final class Worker extends Thread {
        private final Screener screener;
        private final List<Question> questions;
        private final AtomicInteger next;
        private final AtomicBoolean stop;
        private double[] latencies = new double[1 << 16];
        private int count;
        private long cpu;
        private long hits;

        Worker(Screener screener, List<Question> questions, AtomicInteger next, AtomicBoolean stop) {
            this.screener = screener;
            this.questions = questions;
            this.next = next;
            this.stop = stop;
        }

        @Override
        public void run() {
            long cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            while (!stop.get()) {
                Subject subject = questions
                        .get(Math.floorMod(next.getAndIncrement(), questions.size()))
                        .subject();
                long before = System.nanoTime();
                hits += screener.screen(subject).size();
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * count);
                }
                latencies[count++] = System.nanoTime() - before;
            }
            cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore;
        }
    }

    private final AtomicInteger next = new AtomicInteger();

    private Sample measure(Screener screener, List<Question> questions, long nanos) {
        AtomicBoolean stop = new AtomicBoolean();
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            workers.add(new Worker(screener, questions, next, stop));
        }
        long before = System.nanoTime();
        workers.forEach(Thread::start);
        try {
            Thread.sleep(nanos / 1_000_000);
            stop.set(true);
            for (Worker worker : workers) {
                worker.join();
            }
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        double[] all = workers.stream()
                .flatMapToDouble(worker -> Arrays.stream(worker.latencies, 0, worker.count))
                .toArray();
        long hits = workers.stream().mapToLong(worker -> worker.hits).sum();
        if (hits == 0) {
            throw new IllegalStateException("nobody was found");
        }
        return new Sample(
                all, seconds, workers.stream().mapToLong(worker -> worker.cpu).sum());
    }
}
