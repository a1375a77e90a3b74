package org.tidewaiter.registry.licensing.clock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a clock shows.
 *
 * @param state whether it runs
 * @param used days that count so far
 * @param due the last day in time; absent where it cannot be said: not started, interrupted, or no limit holds
 * @param overdue whether more days were used than there are
 */
public record Reading(State state, int used, Optional<LocalDate> due, boolean overdue) {

    /** Whether a clock runs. */
    public enum State {
        /** Nothing has started it. */
        NOT_STARTED,
        /** Days count. */
        RUNNING,
        /** Days do not count. */
        PAUSED,
        /** The law sets no limit to such a case. */
        DISAPPLIED,
        /** It is done. */
        STOPPED
    }
}
