package org.tidewaiter.engine.consignment;

import java.util.Map;
import java.util.Optional;

/**
 * What was stated about the use in the end.
 *
 * @param description in free words
 * @param assertions yes or no by the contract's field name: military, wmd, terrorism, nationalSecurityConcern,
 *     informedByAuthority; sorted. An exporter's "no" satisfies no prohibition by itself.
 */
public record EndUse(Optional<String> description, Map<String, Boolean> assertions) {

    /** Nothing stated. */
    public static final EndUse UNSTATED = new EndUse(Optional.empty(), Map.of());

    /** Takes a copy. */
    public EndUse {
        assertions = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(assertions));
    }
}
