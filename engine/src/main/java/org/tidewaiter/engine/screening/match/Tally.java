package org.tidewaiter.engine.screening.match;

import java.util.ArrayList;
import java.util.List;

/** Adds up the features of a comparison and, where that is asked for, tells what each token is worth. */
final class Tally {

    private static final int FEATURES = Feature.values().length;

    private final double[] model;
    /** Whether evidence is told. */
    private final boolean telling;

    private final double[] features = new double[FEATURES];
    private final List<Evidence> evidence = new ArrayList<>(0);

    /** Nothing yet, by the points of a model. */
    Tally(double[] model, boolean telling) {
        this.model = model;
        this.telling = telling;
    }

    /** Adds to a feature; the points that makes. */
    double add(Feature feature, double amount) {
        features[feature.ordinal()] += amount;
        return model[feature.ordinal()] * amount;
    }

    /** Raises a feature to an amount, where it is less; the points that makes. */
    double raise(Feature feature, double amount) {
        double more = Math.max(0, amount - features[feature.ordinal()]);
        return add(feature, more);
    }

    boolean isTelling() {
        return telling;
    }

    void tell(EvidenceKind kind, String ofQuery, String ofListed, double points) {
        if (telling) {
            evidence.add(new Evidence(kind, ofQuery, ofListed, points));
        }
    }

    /** What all of it adds up to. */
    double sum() {
        double sum = 0;
        for (int feature = 0; feature < FEATURES; feature++) {
            sum += features[feature] * model[feature];
        }
        return sum;
    }

    /** The value of every feature, in their order. */
    double[] features() {
        return features;
    }

    /** What was told. */
    List<Evidence> evidence() {
        return evidence;
    }
}
