package org.tidewaiter.engine.screening.name;

import java.util.List;

/**
 * A name, read. Two names can be the same where any rendering of one can be the same as any rendering of the other.
 *
 * @param original as it was written
 * @param kind what bears it, as stated or as a legal form says
 * @param renderings at least one; the first is the original's own script
 */
public record ReadName(String original, EntityKind kind, List<Rendering> renderings) {

    /** Takes a copy. */
    public ReadName {
        renderings = List.copyOf(renderings);
    }

    /** Whether there is anything to compare: some rendering has a token. */
    public boolean readable() {
        return renderings.stream().anyMatch(rendering -> !rendering.tokens().isEmpty());
    }

    /** Whether it tells one bearer from another in some rendering. */
    public boolean tells() {
        return renderings.stream().anyMatch(Rendering::tells);
    }
}
