package org.tidewaiter.engine.flags;

import java.util.List;
import org.tidewaiter.engine.Reason;

/**
 * A flag that was raised.
 *
 * @param flag which
 * @param because what raised it, with the facts
 */
public record Raised(Flag flag, List<Reason> because) {
    /** Takes a copy. */
    public Raised {
        because = List.copyOf(because);
    }
}
