package org.tidewaiter.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Written out, phrase first: what the language makes for a record is linked anew at every start of the program. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason reason && phrase == reason.phrase && arguments.equals(reason.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * phrase.hashCode() + arguments.hashCode();
    }

    /** The phrase with its arguments. */
    public static Reason of(Phrase phrase, Object... arguments) {
        return new Reason(phrase, List.of(arguments));
    }
}
