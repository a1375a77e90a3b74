package org.tidewaiter.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.api.runtime.StatelessKieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tidewaiter.engine.law.EntryIndex;
import org.tidewaiter.engine.law.Facts;

/** {@link LawMatch} by JMH: own and peer each in a process that has seen nothing of the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JmhLawMatch {

    /** Own index and the facts of the lines. */
    @State(Scope.Benchmark)
    public static class Own {
        private final Rules rules = new Rules();
        private final EntryIndex index = new EntryIndex(rules.entries());
        private final List<Facts> facts = rules.facts();
    }

    /** The rules as Drools has compiled them. */
    @State(Scope.Benchmark)
    public static class Peer {
        private final Rules rules = new Rules();
        private StatelessKieSession session;

        /** Takes twenty seconds. */
        @Setup
        public void compile() {
            session = RulePeers.drools(rules.rules());
        }
    }

    /** Own match, with grounds. */
    @Benchmark
    @OperationsPerInvocation(Rules.LINES)
    public long own(Own own) {
        return LawMatch.own(own.index, own.facts);
    }

    /** Drools, a stateless session for every line. */
    @Benchmark
    @OperationsPerInvocation(Rules.LINES)
    public long peer(Peer peer) {
        return LawMatch.drools(peer.session, peer.rules);
    }
}
