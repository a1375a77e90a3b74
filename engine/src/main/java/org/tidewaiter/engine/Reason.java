package org.tidewaiter.engine;

import java.util.List;

/**
 * A sentence that has not been worded yet: a {@link Phrase} and what fills its places. Decisions carry reasons, so that
 * the same decision reads in either language and the words stay out of the logic.
 *
 * @param phrase the sentence
 * @param arguments what fills {@code {0}}, {@code {1}} …: texts, reasons, lists of these, or values that print themselves
 */
public record Reason(Phrase phrase, List<Object> arguments) {

    /** Takes a copy. */
    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** The phrase with its arguments. */
    public static Reason of(Phrase phrase, Object... arguments) {
        return new Reason(phrase, List.of(arguments));
    }
}
