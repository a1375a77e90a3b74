package org.tidewaiter.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Own work and that of peers, interleaved in one run: own, peers, peers, own, so that a machine that grows slower or faster
 * meanwhile favours nobody. What counts is the ratio within a round, its median and how far it scatters.
 */
final class Duel {

    /** Whatever is measured hands its result here, so that it cannot be optimised away. */
    static volatile long sink;

    private static final int ROUNDS = 11;
    /** What reads descriptions is some two hundred methods; the compiler is done with them after three hundred thousand calls. */
    private static final int WARM_UP_ROUNDS = 45;

    private static final long PASS_NANOS = 150_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private final List<Contestant> contestants = new ArrayList<>();

    Duel(PrintStream out) {
        this.out = out;
    }

    /**
     * Somebody who does the work.
     *
     * @param name how it is called in the report
     * @param operations how many operations one pass has
     * @param pass does all of them, and returns something that depends on each
     */
    record Contestant(String name, int operations, LongSupplier pass) {}

    /** Adds a contestant; the first is the one whom the others are compared with. */
    Duel add(String name, int operations, LongSupplier pass) {
        contestants.add(new Contestant(name, operations, pass));
        return this;
    }

    /**
     * Runs, and prints for everybody the time and the processor time of an operation, and for every peer how many times
     * longer it takes. Returns the medians of these ratios.
     */
    double[] run() {
        int[] passes = new int[contestants.size()];
        for (int i = 0; i < passes.length; i++) {
            passes[i] = passes(contestants.get(i));
        }
        double[][] wall = new double[contestants.size()][ROUNDS];
        double[][] cpu = new double[contestants.size()][ROUNDS];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            for (int turn = 0; turn < 2 * contestants.size(); turn++) {
                int who = turn < contestants.size() ? turn : 2 * contestants.size() - 1 - turn;
                long cpuBefore = THREADS.getCurrentThreadCpuTime();
                long before = System.nanoTime();
                for (int pass = 0; pass < passes[who]; pass++) {
                    sink = contestants.get(who).pass().getAsLong();
                }
                double operations = 2.0 * passes[who] * contestants.get(who).operations();
                if (round >= 0) {
                    wall[who][round] += (System.nanoTime() - before) / operations;
                    cpu[who][round] += (THREADS.getCurrentThreadCpuTime() - cpuBefore) / operations;
                }
            }
        }
        return report(wall, cpu);
    }

    private double[] report(double[][] wall, double[][] cpu) {
        double[] ratios = new double[contestants.size() - 1];
        for (int i = 0; i < contestants.size(); i++) {
            out.printf(
                    Locale.ROOT,
                    "%-28s %14s/op   cpu %14s/op%n",
                    contestants.get(i).name(),
                    time(quantile(wall[i], 0.5)),
                    time(quantile(cpu[i], 0.5)));
        }
        for (int i = 1; i < contestants.size(); i++) {
            double[] ratio = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratio[round] = wall[i][round] / wall[0][round];
            }
            ratios[i - 1] = quantile(ratio, 0.5);
            out.printf(
                    Locale.ROOT,
                    "%s : %s = %.1f (p10 %.1f, p90 %.1f; %d rounds A B B A)%n",
                    contestants.get(i).name(),
                    contestants.get(0).name(),
                    ratios[i - 1],
                    quantile(ratio, 0.1),
                    quantile(ratio, 0.9),
                    ROUNDS);
        }
        return ratios;
    }

    /** As many passes as fill the time of one turn, found while warming up. */
    private static int passes(Contestant contestant) {
        long start = System.nanoTime();
        int done = 0;
        long last = start;
        long fastest = Long.MAX_VALUE;
        while (last - start < 4 * PASS_NANOS || done < 2) {
            sink = contestant.pass().getAsLong();
            long now = System.nanoTime();
            fastest = Math.min(fastest, now - last);
            last = now;
            done++;
        }
        return (int) Math.max(1, PASS_NANOS / fastest);
    }

    /** The value below which {@code share} of {@code values} lie. */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** {@code nanos} with a fitting unit. */
    static String time(double nanos) {
        if (nanos < 1e3) {
            return String.format(Locale.ROOT, "%.1f ns", nanos);
        }
        return nanos < 1e6
                ? String.format(Locale.ROOT, "%.2f us", nanos / 1e3)
                : String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }
}
