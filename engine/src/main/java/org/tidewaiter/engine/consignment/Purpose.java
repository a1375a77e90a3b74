package org.tidewaiter.engine.consignment;

import java.util.Locale;
import java.util.Optional;

/** Why the goods move. */
public enum Purpose {
    /** Sold. */
    SALE,
    /** A sample, paid or not. */
    SAMPLE,
    /** Going back to where they came from. */
    RETURN,
    /** To or from repair. */
    REPAIR,
    /** To or from an exhibition. */
    EXHIBITION,
    /** Given away. */
    GIFT,
    /** A traveller's own use. */
    PERSONAL,
    /** Under a processing-trade regime. */
    PROCESSING_TRADE,
    /** Passing through. */
    TRANSIT,
    /** Within one group of companies. */
    INTRA_GROUP,
    /** None of these. */
    OTHER;

    /** The word of the contract for this constant: lower case, hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of the contract's {@code word}, or empty where there is none. */
    public static Optional<Purpose> of(String word) {
        for (Purpose value : values()) {
            if (value.word().equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
