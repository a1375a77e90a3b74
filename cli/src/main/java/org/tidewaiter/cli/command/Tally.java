package org.tidewaiter.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.decision.Disposition;

/** What came of a batch so far, in numbers. For one thread. */
final class Tally implements Counts {

    private final long[] decided = new long[Disposition.values().length];
    private long answered;
    private long rejected;
    private long faults;

    void count(Answer answer) {
        switch (answer) {
            case Answer.Decided decision -> {
                answered++;
                decided[decision.disposition().ordinal()]++;
            }
            case Answer.Refused refused -> rejected++;
            case Answer.Broken broken -> {
                rejected++;
                faults++;
            }
        }
    }

    @Override
    public long answered() {
        return answered;
    }

    @Override
    public long rejected() {
        return rejected;
    }

    /** Consignments at which the engine broke. */
    long faults() {
        return faults;
    }

    /** The whole in one line. */
    String summary(Words words, double seconds, Optional<String> rejects) {
        List<String> parts = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            String name = words.say("disposition." + disposition);
            parts.add(words.say("batch.part", name, Numbers.grouped(decided[disposition.ordinal()])));
        }
        String answers = words.say(
                "batch.answers",
                Numbers.grouped(answered),
                Numbers.seconds(seconds),
                Numbers.grouped(Math.round((answered + rejected) / Math.max(seconds, 0.001))),
                words.list(parts));
        if (rejected == 0) {
            return words.say("error", answers);
        }
        String unanswered = words.say("batch.rejects", answers, Numbers.grouped(rejected));
        return words.say(
                "error",
                rejects.map(file -> words.say("batch.file", unanswered, file)).orElse(unanswered));
    }
}
