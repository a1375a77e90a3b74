package org.tidewaiter.engine.decision;

import java.util.List;
import org.tidewaiter.engine.Reason;

/**
 * One step of the way, for the record.
 *
 * @param at what was done: {@code read}, {@code claim}, {@code entry}, {@code rule}, {@code screening}, {@code flags}
 * @param line line number, 0 for the consignment as a whole
 * @param subject what it was done to: a field, a claim, an entry
 * @param outcome what came out
 * @param because why
 */
public record Step(String at, int line, String subject, String outcome, List<Reason> because) {
    /** Takes a copy. */
    public Step {
        because = List.copyOf(because);
    }
}
