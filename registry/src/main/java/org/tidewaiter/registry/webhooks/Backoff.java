package org.tidewaiter.registry.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long it is waited after a try that failed; after the last one what was to be told is given up. */
final class Backoff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(5),
            Duration.ofHours(18));

    private Backoff() {}

    /** When it is tried again after the try of this number, from one; empty where it is given up. */
    static Optional<Instant> after(int number, Instant failed) {
        return number <= WAITS.size() ? Optional.of(failed.plus(WAITS.get(number - 1))) : Optional.empty();
    }
}
