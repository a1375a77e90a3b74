package org.tidewaiter.registry.licensing.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.rulebook.procedure.Interruption;

/**
 * A step that somebody sets out to take.
 *
 * @param application with which application
 * @param seen the last step of it that they saw
 * @param step what they do
 * @param reason why, in words for the record
 * @param interruption with a consultation, what is done
 * @param due until when an answer is expected
 * @param proposal what is proposed, with {@link Step#PROPOSE}
 */
public record Taking(
        UUID application,
        int seen,
        Step step,
        Optional<String> reason,
        Optional<Interruption> interruption,
        Optional<Instant> due,
        Optional<Proposal> proposal) {

    /** A step that needs no more words. */
    public static Taking of(Application application, Step step) {
        return new Taking(
                application.id(),
                application.number(),
                step,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, because of {@code words}. */
    public Taking because(String words) {
        return new Taking(application, seen, step, Optional.of(words), interruption, due, proposal);
    }

    /** The same, with an answer expected until {@code instant}. */
    public Taking due(Instant instant) {
        return new Taking(application, seen, step, reason, interruption, Optional.of(instant), proposal);
    }

    /** The same, in which this begins or ends. */
    public Taking interruption(Interruption what) {
        return new Taking(application, seen, step, reason, Optional.of(what), due, proposal);
    }

    /** The same, proposing this. */
    public Taking proposing(Proposal proposed) {
        return new Taking(application, seen, step, reason, interruption, due, Optional.of(proposed));
    }
}
