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

    /** Rows at which the engine broke. */
    long faults() {
        return faults;
    }

    /** The whole in one line. */
    String summary(Words words, double seconds, Optional<String> rejects) {
        List<String> parts = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            parts.add(words.say("flat.part", words.say("tier." + tier.word()), Numbers.grouped(given[tier.ordinal()])));
        }
        String answers = words.say(
                "flat.answers",
                Numbers.grouped(answered),
                Numbers.seconds(seconds),
                Numbers.grouped(Math.round((answered + rejected) / Math.max(seconds, 0.001))),
                words.list(parts));
        if (rejected == 0) {
            return words.say("error", answers);
        }
        String unanswered = words.say("flat.rejects", answers, Numbers.grouped(rejected));
        return words.say(
                "error",
                rejects.map(file -> words.say("batch.file", unanswered, file)).orElse(unanswered));
    }
}
