package org.tidewaiter.engine.flags;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A number at which a signal begins to see something. A flag of the packs may set its own. */
public enum Limit {
    /** A company is newly formed for this many days. */
    DAYS_NEWLY_FORMED("365"),
    /** A ticket bought this many days before departure, or later, is bought late. */
    DAYS_TICKET_BOUGHT("2"),
    /** A sample of more grams than this is more than a sample. */
    GRAMS_OF_A_SAMPLE("1000"),
    /** A sample worth more yuan than this is more than a sample. */
    CNY_OF_A_SAMPLE("20000"),
    /** A sample worth more dollars than this is more than a sample. */
    USD_OF_A_SAMPLE("3000"),
    /** A sample worth more euros than this is more than a sample. */
    EUR_OF_A_SAMPLE("3000"),
    /** A sample worth more pounds than this is more than a sample. */
    GBP_OF_A_SAMPLE("3000"),
    /** A price is outside a band where it misses it by more than this factor. */
    FACTOR_BEYOND_BAND("2"),
    /** Packages weigh more than the lines where they exceed them by this share, in percent. */
    PERCENT_ABOVE_LINES("2"),
    /** Packing is heavy where it weighs at least this many grams … */
    GRAMS_OF_PACKING("50000"),
    /** … and makes up at least this share of the gross mass, in percent. */
    PERCENT_OF_PACKING("50");

    private final BigDecimal usual;

    Limit(String usual) {
        this.usual = new BigDecimal(usual);
    }

    /** The number used where a flag does not set its own. */
    public BigDecimal usual() {
        return usual;
    }

    /** The word by which packs name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The limit that packs call {@code word}, or empty where there is none. */
    public static Optional<Limit> of(String word) {
        for (Limit limit : values()) {
            if (limit.word().equals(word)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }
}
