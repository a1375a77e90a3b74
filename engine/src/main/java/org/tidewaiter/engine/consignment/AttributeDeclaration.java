package org.tidewaiter.engine.consignment;

/**
 * A named fact that a line may state, declared by a pack so that a misspelt name is refused and never silently ignored.
 *
 * @param name as written in {@code attributes}, with its unit: {@code flexuralStrengthMPa}
 * @param kind what values it takes
 */
public record AttributeDeclaration(String name, Kind kind) {

    /** What values an attribute takes. */
    public enum Kind {
        /** An exact number in the unit that the name ends with; never negative unless a temperature. */
        NUMBER,
        /** Yes or no. */
        TRUTH,
        /** Words. */
        TEXT
    }
}
