package org.tidewaiter.engine.screening.match;

import java.util.EnumMap;
import java.util.Map;

/**
 * What every feature adds to the log-odds for one kind of bearer.
 *
 * @param points by feature; absent: nothing
 */
public record Model(Map<Feature, Double> points) {

    /** Takes a copy in the order of the features. */
    public Model {
        Map<Feature, Double> copy = new EnumMap<>(Feature.class);
        copy.putAll(points);
        points = copy;
    }

    /** The points of {@code feature} for one whole of it. */
    public double of(Feature feature) {
        return points.getOrDefault(feature, 0.0);
    }
}
