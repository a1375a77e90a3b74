package org.tidewaiter.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.screening.match.Tier;

/** What came of a flat batch so far, in numbers. For one thread. */
final class FlatTally implements Counts {

    private final long[] given = new long[Tier.values().length];
    private long answered;
    private long rejected;
    private long faults;
    private double seconds;

    void given(Tier tier) {
        answered++;
        given[tier.ordinal()]++;
    }

    void refused(boolean broken) {
        rejected++;
        faults += broken ? 1 : 0;
    }

    @Override
    public long answered() {
        return answered;
    }

    @Override
    public long rejected() {
        return rejected;
    }

    void took(double seconds) {
        this.seconds = seconds;
    }

    /** The worst that was said of any row. */
    Tier worst() {
        if (given[Tier.MATCH.ordinal()] > 0) {
            return Tier.MATCH;
        }
        return given[Tier.POSSIBLE.ordinal()] > 0 ? Tier.POSSIBLE : Tier.NO;
    }

    /** Rows at which the engine broke. */
    long faults() {
        return faults;
    }

    /** The whole in one line. */
    String summary(Words words, Optional<String> rejects) {
        List<String> parts = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            parts.add(words.say("flat.part", words.say("tier." + tier.word()), Numbers.grouped(given[tier.ordinal()])));
        }
        return summary(words, rejects, words.list(parts));
    }

    /** The same with {@code parts} in place of the counts of verdicts. */
    String summary(Words words, Optional<String> rejects, String parts) {
        String answers = words.say(
                "flat.answers",
                Numbers.grouped(answered),
                Numbers.seconds(seconds),
                Numbers.grouped(Math.round((answered + rejected) / Math.max(seconds, 0.001))),
                parts);
        if (rejected == 0) {
            return words.say("error", answers);
        }
        String unanswered = words.say("flat.rejects", answers, Numbers.grouped(rejected));
        return words.say(
                "error",
                rejects.map(file -> words.say("batch.file", unanswered, file)).orElse(unanswered));
    }
}
