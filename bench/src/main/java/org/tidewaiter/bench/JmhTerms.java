package org.tidewaiter.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** {@link TermRecognition} by JMH: own and peer each in a process that has seen nothing of the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JmhTerms {

    private final TermRecognition terms = new TermRecognition();

    /** Own index. */
    @Benchmark
    @OperationsPerInvocation(TermRecognition.TEXTS)
    public long own() {
        return terms.findAll();
    }

    /** The library, and the choice behind it. */
    @Benchmark
    @OperationsPerInvocation(TermRecognition.TEXTS)
    public long peer() {
        return terms.peerFindsAll();
    }
}
