package org.tidewaiter.engine.consignment;

import java.util.Locale;
import java.util.Optional;

/** What a share of a composition is a share of. */
public enum Basis {
    /** Mass. */
    MASS,
    /** Amount of substance (atomic or molar). */
    MOLE,
    /** Volume. */
    VOLUME;

    /** The word of the contract for this constant: lower case, hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of the contract's {@code word}, or empty where there is none. */
    public static Optional<Basis> of(String word) {
        for (Basis value : values()) {
            if (value.word().equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
