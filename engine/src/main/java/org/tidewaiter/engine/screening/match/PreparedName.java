package org.tidewaiter.engine.screening.match;

import java.util.List;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * A name, ready to be compared with many.
 *
 * @param kind what bears it
 * @param renderings at least one; the first is in the original's own script
 */
public record PreparedName(EntityKind kind, List<PreparedRendering> renderings) {

    /** Takes those that are compared, not those by which a name is only found. */
    public PreparedName {
        renderings = renderings.stream().anyMatch(PreparedRendering::isMended)
                ? renderings.stream().filter(rendering -> !rendering.isMended()).toList()
                : List.copyOf(renderings);
    }

    /** The renderings in which it is compared: two names in Han characters in these alone, for how they sound says less than how they are written. */
    List<PreparedRendering> compared(PreparedName other) {
        return renderings.size() > 1 && isHan() && other.isHan() ? renderings.subList(0, 1) : renderings;
    }

    private boolean isHan() {
        return renderings.getFirst().isHan();
    }
}
