package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps each of a few things once, in their order. They are compared one with another and not hashed: what hashes a record is linked anew at
 * every start of the program, which takes longer than all these comparisons.
 */
final class Once {

    private Once() {}

    /** What {@code things} has, each once. */
    static <T> List<T> each(Stream<? extends T> things) {
        List<T> kept = new ArrayList<>(2);
        things.forEach(thing -> {
            if (!kept.contains(thing)) {
                kept.add(thing);
            }
        });
        return List.copyOf(kept);
    }
}
