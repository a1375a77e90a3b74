package org.tidewaiter.engine.consignment;

import java.util.Locale;
import java.util.Optional;

/** How goods or technology leave. */
public enum Transport {
    /** In a traveller's baggage or on the person. */
    HAND_CARRY,
    /** By postal service. */
    POST,
    /** By courier. */
    EXPRESS,
    /** Air freight. */
    AIR,
    /** Sea freight. */
    SEA,
    /** By road. */
    ROAD,
    /** By rail. */
    RAIL,
    /** Through a pipeline. */
    PIPELINE,
    /** Sent or made accessible as data. */
    ELECTRONIC;

    /** The word of the contract for this constant: lower case, hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of the contract's {@code word}, or empty where there is none. */
    public static Optional<Transport> of(String word) {
        for (Transport value : values()) {
            if (value.word().equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
