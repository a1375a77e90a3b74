package org.tidewaiter.engine.screening.match;

import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * How evidence is weighed; data, tuned on one half of the labelled pairs.
 *
 * @param person for natural persons
 * @param organisation for everything else that is not a craft
 * @param craft for vessels and aircraft, whose names are short, number themselves and are reused
 * @param possible from this score on a person must look
 * @param match from this score on the names are taken for one
 */
public record Weights(Model person, Model organisation, Model craft, double possible, double match) {

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
        if (score >= match) {
            return Tier.MATCH;
        }
        return score >= possible ? Tier.POSSIBLE : Tier.NO;
    }
}
