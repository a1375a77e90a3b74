package org.tidewaiter.engine.screening.match;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What every feature adds to the log-odds for one kind of bearer.
 *
 * @param points of one whole of a feature; absent: none
 */
public record Model(Map<Feature, BigDecimal> points) {

    /** Takes a copy in the order of the features. */
    public Model {
        Map<Feature, BigDecimal> copy = new EnumMap<>(Feature.class);
        copy.putAll(points);
        points = copy;
    }

    /** The points in the order of {@link Feature}, for reckoning. */
    double[] numbers() {
        double[] numbers = new double[Feature.values().length];
        points.forEach((feature, value) -> numbers[feature.ordinal()] = value.doubleValue());
        return numbers;
    }
}
