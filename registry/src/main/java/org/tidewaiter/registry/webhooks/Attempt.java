package org.tidewaiter.registry.webhooks;

import java.time.Instant;
import java.util.Optional;

/**
 * A try to tell of an entry of the log.
 *
 * @param leaf of the log
 * @param number of the try, from one
 * @param status that came back; empty where nothing did
 * @param problem why nothing came back
 * @param at when
 */
public record Attempt(long leaf, int number, Optional<Integer> status, Optional<String> problem, Instant at) {

    private static final int FIRST_GOOD = 200;
    private static final int LAST_GOOD = 299;

    /** Whether it was taken. */
    public boolean taken() {
        return status.filter(code -> code >= FIRST_GOOD && code <= LAST_GOOD).isPresent();
    }

    /** When it is tried again; empty where it was taken or is given up. */
    Optional<Instant> again() {
        return taken() ? Optional.empty() : Backoff.after(number, at);
    }
}
