package org.tidewaiter.engine.screening.match;

import java.util.List;
import org.tidewaiter.engine.screening.name.NameToken;

/**
 * Tokens of both sides that belong together.
 *
 * @param query of the query, adjacent
 * @param listed of the listed name, adjacent
 * @param likeness why
 */
record Pair(List<NameToken> query, List<NameToken> listed, Likeness likeness) {

    static Pair of(NameToken query, NameToken listed, Likeness likeness) {
        return new Pair(List.of(query), List.of(listed), likeness);
    }
}
