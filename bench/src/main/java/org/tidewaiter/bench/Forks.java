package org.tidewaiter.bench;

import java.io.PrintStream;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Term recognition and law match by JMH, own and peer by turns, every turn in a new process. {@link Duel} has them in one process, where
 * each finds the caches as the other left them, as in a service; here each is alone.
 */
final class Forks implements Benchmark {

    private static final int ROUNDS = 3;
    private static final double GOAL_TERMS = 4;
    private static final double GOAL_DROOLS = 20;

    @Override
    public boolean run(PrintStream out) {
        if (!new TermRecognition().agree(out)) {
            return false;
        }
        boolean terms = reached("terms, org.ahocorasick", JmhTerms.class, GOAL_TERMS, out);
        boolean law = reached("law-match, Drools", JmhLawMatch.class, GOAL_DROOLS, out);
        return terms && law;
    }

    private static boolean reached(String name, Class<?> benchmarks, double goal, PrintStream out) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double own = nanos(benchmarks, "own");
            double peer = nanos(benchmarks, "peer");
            ratios[round] = peer / own;
            out.printf(
                    Locale.ROOT,
                    "%s: own %s, peer %s: %.1f times%n",
                    name,
                    Duel.time(own),
                    Duel.time(peer),
                    ratios[round]);
        }
        double ratio = Duel.quantile(ratios, 0.5);
        out.printf(
                Locale.ROOT,
                "%s: %.1f times, goal %.0f: %s%n",
                name,
                ratio,
                goal,
                ratio >= goal ? "reached" : "not reached");
        return ratio >= goal;
    }

    private static double nanos(Class<?> benchmarks, String method) {
        try {
            return new Runner(new OptionsBuilder()
                            .include(benchmarks.getName() + "." + method + "$")
                            .forks(1)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .runSingle()
                    .getPrimaryResult()
                    .getScore();
        } catch (RunnerException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
