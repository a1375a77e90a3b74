package org.tidewaiter.product;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices made by a seed alone, so that an example that failed can be made again. */
final class Seeded {

    private final Random random;

    /** Choices for {@code name}: the same in every run, others for every name. */
    Seeded(String name) {
        this.random = new Random(name.hashCode());
    }

    boolean truth() {
        return random.nextBoolean();
    }

    /** From {@code low} to {@code high}, both included. */
    int number(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** At most {@code count} of {@code values}. */
    <T> List<T> some(int count, List<T> values) {
        return shuffled(values).stream().limit(count).toList();
    }
}
