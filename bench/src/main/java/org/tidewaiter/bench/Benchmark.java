package org.tidewaiter.bench;

import java.io.IOException;
import java.io.PrintStream;

/** One of the benchmarks. */
interface Benchmark {

    /** Checks that all answers are right, measures, and prints what came out; whether the goal was reached. */
    boolean run(PrintStream out) throws IOException;
}
