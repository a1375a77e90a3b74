package org.tidewaiter.exchange.batch;

import java.util.List;

/**
 * What the rows of a flat batch may say. Columns that are not named here are the sender's own and are carried through.
 *
 * @param required columns without which no row can be in order
 * @param optional columns that are understood too
 * @param answers columns that the answers add, so that none of the sender's may have such a name
 */
public record FlatShape(List<String> required, List<String> optional, List<String> answers) {

    /** Takes copies. */
    public FlatShape {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        answers = List.copyOf(answers);
    }
}
