package org.tidewaiter.bench.matching;

import java.util.List;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * A listed bearer of names.
 *
 * @param id unique among all
 * @param kind what it is
 * @param name its primary name, words in their natural order
 * @param aliases further names
 */
record Entity(String id, EntityKind kind, String name, List<String> aliases) {

    /** The words of the name. */
    List<String> words() {
        return List.of(name.split(" "));
    }
}
