package org.tidewaiter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tidewaiter.bench.matching.PublicStore;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.decision.DecisionWriter;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.rulebook.Rulebooks;

/**
 * {@code check} from end to end: one kilobyte of JSON in, the JSON of the decision out, on two threads; without parties, or with four parties in
 * each consignment, all different, compared with the lists of OFAC, the United Nations and the United States.
 */
final class CheckThroughput implements Benchmark {

    private static final int THREADS = 2;
    private static final int ITEMS = 2_000;
    private static final int REPETITIONS = 11;
    private static final long WARM_UP_NANOS = 15_000_000_000L;
    private static final long REPETITION_NANOS = 2_000_000_000L;
    private static final double GOAL = 20_000;
    private static final double GOAL_WITH_PARTIES = 1_000;
    private static final int PARTIES = 4;

    private final Rulebook rulebook = Rulebooks.standard();
    private final Decider decider;
    private final List<Mix.Item> items;
    private final double goal;
    private final ConsignmentReader reader =
            new ConsignmentReader(new Attributes(rulebook.law().attributes()), LocalDate.of(2026, 11, 23));
    private final DecisionWriter writer = new DecisionWriter(rulebook.texts());
    private final Circumstances circumstances =
            Circumstances.at(Instant.parse("2026-11-23T09:00:00Z")).withLicences(Mix.standings());

    private CheckThroughput(ListsInForce lists, Mix mix, double goal) {
        this.decider = new Decider(rulebook, lists);
        this.items = mix.items(ITEMS);
        this.goal = goal;
    }

    /** Of consignments that name nobody. */
    static CheckThroughput withoutParties() {
        return new CheckThroughput(new ListsInForce.None(), new Mix(List.of()), GOAL);
    }

    /** Of consignments that name four parties, against the lists below {@code data}. */
    static CheckThroughput withParties(Path data) throws IOException {
        List<String> names = new MadeNames(9).names(PARTIES * ITEMS, Set.of());
        return new CheckThroughput(PublicStore.inForce(data, Rulebooks.standard()), new Mix(names), GOAL_WITH_PARTIES);
    }

    @Override
    public boolean run(PrintStream out) {
        if (!gate(items, out)) {
            return false;
        }
        measure(items, WARM_UP_NANOS);
        double[] rates = new double[REPETITIONS];
        double[] cpu = new double[REPETITIONS];
        double[] p50 = new double[REPETITIONS];
        double[] p99 = new double[REPETITIONS];
        double[] allocated = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            Sample sample = measure(items, REPETITION_NANOS);
            rates[i] = sample.rate();
            cpu[i] = (double) sample.cpuNanos() / sample.latencies().length;
            allocated[i] = (double) sample.allocated() / sample.latencies().length;
            Arrays.sort(sample.latencies());
            p50[i] = sample.latencies()[sample.latencies().length / 2];
            p99[i] = sample.latencies()[sample.latencies().length * 99 / 100];
        }
        double median = Duel.quantile(rates, 0.5);
        double possible = THREADS * 1e9 / Duel.quantile(cpu, 0.5);
        out.printf(
                Locale.ROOT,
                "%.0f checks/s on %d threads (p10 %.0f, p90 %.0f); latency p50 %s, p99 %s%n",
                median,
                THREADS,
                Duel.quantile(rates, 0.1),
                Duel.quantile(rates, 0.9),
                Duel.time(Duel.quantile(p50, 0.5)),
                Duel.time(Duel.quantile(p99, 0.5)));
        out.printf(
                Locale.ROOT,
                "cpu %s and %.1f kB a check: %.0f checks/s where two processors are free; load now %s%n",
                Duel.time(Duel.quantile(cpu, 0.5)),
                Duel.quantile(allocated, 0.5) / 1024,
                possible,
                Machine.load());
        out.printf(Locale.ROOT, "goal %.0f checks/s: %s%n", goal, median >= goal ? "reached" : "not reached");
        return median >= goal;
    }

    /** Every answer is what its kind promises, twice the same bytes, and on one thread the same as on two. */
    private boolean gate(List<Mix.Item> items, PrintStream out) {
        Map<Mix.Kind, Integer> counts = new EnumMap<>(Mix.Kind.class);
        Map<Mix.Kind, long[]> nanos = new EnumMap<>(Mix.Kind.class);
        Map<String, Integer> dispositions = new TreeMap<>();
        long bytesIn = 0;
        long bytesOut = 0;
        for (int round = 0; round < 3; round++) {
            for (Mix.Item item : items) {
                long start = System.nanoTime();
                byte[] answer = check(item.json());
                nanos.computeIfAbsent(item.kind(), kind -> new long[2])[0] += System.nanoTime() - start;
                bytesOut += answer.length;
            }
        }
        bytesOut /= 3;
        int unscreened = 0;
        for (Mix.Item item : items) {
            Decision decision = decide(item.json());
            unscreened += decision.screening().state().holds() ? 1 : 0;
            counts.merge(item.kind(), 1, Integer::sum);
            dispositions.merge(item.kind() + " " + decision.disposition(), 1, Integer::sum);
            bytesIn += item.json().length;
            if (!promised(item.kind(), decision) || !Arrays.equals(writer.bytes(decision), check(item.json()))) {
                out.println("wrong: " + item.kind() + " is answered " + decision.disposition() + "\n  "
                        + new String(item.json(), StandardCharsets.UTF_8) + "\n  "
                        + new String(writer.bytes(decision), StandardCharsets.UTF_8));
                return false;
            }
        }
        if (unscreened * 100 > items.size()) {
            out.println("wrong: " + unscreened + " of " + items.size() + " could not be screened");
            return false;
        }
        out.println("mix      " + counts + ", answered " + dispositions + ", " + bytesIn / items.size() + " bytes in, "
                + bytesOut / items.size() + " bytes out on average");
        counts.forEach((kind, count) -> out.println("         " + kind + " "
                + Duel.time((double) nanos.get(kind)[0] / 3 / count) + " each while still warming up"));
        return true;
    }

    private static boolean promised(Mix.Kind kind, Decision decision) {
        // an invented name may happen to tell nobody from anybody, such as Al Holdings: a person looks
        if (decision.screening().state().holds()) {
            return decision.disposition() != Disposition.RELEASE;
        }
        if (decision.screening().hits().stream()
                .anyMatch(hit -> hit.effect().compareTo(PartyHit.Effect.RESTRICTS) >= 0)) {
            return decision.disposition() != Disposition.RELEASE;
        }
        List<Determination> found = decision.determinations();
        boolean free = found.stream().allMatch(one -> one.verdict() == Verdict.NOT_CONTROLLED);
        return switch (kind) {
            case UNCONTROLLED -> decision.disposition() == Disposition.RELEASE && free;
            case EXEMPT_OR_COVERED -> decision.disposition() == Disposition.RELEASE && !free;
            case ASK_OR_STOP ->
                decision.disposition() == Disposition.ASK
                        || (decision.disposition() == Disposition.STOP
                                && !decision.cures().isEmpty());
        };
    }

    private Decision decide(byte[] json) {
        return switch (reader.read(json)) {
            case Reading.Understood<Consignment>(Consignment consignment) -> decider.decide(consignment, circumstances);
            case Reading.Refused<Consignment> refused ->
                throw new IllegalStateException(refused.problems().toString());
        };
    }

    private byte[] check(byte[] json) {
        return writer.bytes(decide(json));
    }

    /**
     * What one repetition showed.
     *
     * @param rate checks in a second
     * @param latencies of every check, in nanoseconds
     * @param cpuNanos processor time of the threads
     * @param allocated bytes
     */
    private record Sample(double rate, long[] latencies, long cpuNanos, long allocated) {}

    private Sample measure(List<Mix.Item> items, long duration) {
        AtomicBoolean running = new AtomicBoolean(true);
        List<Worker> workers = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < THREADS; i++) {
            Worker worker = new Worker(items, i * items.size() / THREADS, running);
            workers.add(worker);
            worker.start();
        }
        try {
            Thread.sleep(duration / 1_000_000);
            running.set(false);
            for (Worker worker : workers) {
                worker.join();
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] latencies = workers.stream()
                .flatMapToLong(worker -> Arrays.stream(worker.latencies, 0, worker.done))
                .toArray();
        return new Sample(
                latencies.length / seconds,
                latencies,
                workers.stream().mapToLong(worker -> worker.cpu).sum(),
                workers.stream().mapToLong(worker -> worker.allocated).sum());
    }

    private final class Worker extends Thread {

        private final List<Mix.Item> items;
        private final int first;
        private final AtomicBoolean running;
        private long[] latencies = new long[1 << 16];
        private int done;
        private long cpu;
        private long allocated;

        Worker(List<Mix.Item> items, int first, AtomicBoolean running) {
            this.items = items;
            this.first = first;
            this.running = running;
        }

        @Override
        public void run() {
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long bytesOut = 0;
            for (int next = first; running.get(); next = next + 1 == items.size() ? 0 : next + 1) {
                long start = System.nanoTime();
                bytesOut += check(items.get(next).json()).length;
                if (done == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * done);
                }
                latencies[done++] = System.nanoTime() - start;
            }
            Duel.sink = bytesOut;
            cpu = threads.getCurrentThreadCpuTime();
            allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
        }
    }
}
