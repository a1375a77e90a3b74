package org.tidewaiter.engine.screening.match;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * How evidence is weighed; data, tuned on one half of the labelled pairs.
 *
 * @param person for natural persons
 * @param organisation for everything else that is not a craft
 * @param craft for vessels and aircraft, whose names are short, number themselves and are reused
 * @param circumstances what every circumstance adds to the log-odds
 * @param possible from this score on a person must look
 * @param match from this score on the names are taken for one
 * @param rareAlone the score that a person's name has at least where all that was asked is one word of it that few bear
 */
public record Weights(
        Model person,
        Model organisation,
        Model craft,
        Map<Circumstance, BigDecimal> circumstances,
        BigDecimal possible,
        BigDecimal match,
        BigDecimal rareAlone) {

    /** Takes a copy. */
    public Weights {
        Map<Circumstance, BigDecimal> copy = new EnumMap<>(Circumstance.class);
        copy.putAll(circumstances);
        circumstances = copy;
    }

    /** Log-odds as a number from 0 to 1. */
    public static double score(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The log-odds of a score between 0 and 1. */
    static double logOdds(BigDecimal score) {
        return Math.log(score.doubleValue() / (1 - score.doubleValue()));
    }

    /** What {@code circumstance} adds. */
    public double of(Circumstance circumstance) {
        return circumstances.getOrDefault(circumstance, BigDecimal.ZERO).doubleValue();
    }

    /** The model for a bearer. */
    public Model of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> person;
            case VESSEL, AIRCRAFT -> craft;
            case ORGANISATION, UNKNOWN -> organisation;
        };
    }

    /** What {@code score} says. */
    public Tier tier(double score) {
        if (score >= match.doubleValue()) {
            return Tier.MATCH;
        }
        return score >= possible.doubleValue() ? Tier.POSSIBLE : Tier.NO;
    }
}
