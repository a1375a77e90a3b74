package org.tidewaiter.engine.flags;

import java.util.List;
import org.tidewaiter.engine.Reason;

/**
 * A flag that was raised.
 *
 * @param flag which
 * @param strength how much it weighs here: that of the flag, or information where all it rests on is unverified
 * @param because what raised it, with the facts
 */
public record Raised(Flag flag, Flag.Strength strength, List<Reason> because) {
    /** Takes a copy. */
    public Raised {
        because = List.copyOf(because);
    }

    /** The same flag, of which a person or its record has found that it is only worth knowing. */
    public Raised asInformation() {
        return new Raised(flag, Flag.Strength.INFORMATION, because);
    }
}
