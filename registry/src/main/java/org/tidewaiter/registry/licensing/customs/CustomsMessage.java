package org.tidewaiter.registry.licensing.customs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A message to customs.
 *
 * @param run its number; later messages have greater ones
 * @param licence the licence it is about
 * @param telling what it tells
 * @param document its content, as JSON
 * @param created when it was written down
 * @param state what became of it
 * @param errors why customs refused it
 */
public record CustomsMessage(
        long run, UUID licence, Telling telling, String document, Instant created, State state, List<String> errors) {

    /** Takes a copy. */
    public CustomsMessage {
        errors = List.copyOf(errors);
    }

    /** What customs are told. */
    public enum Telling {
        /** A licence was issued. */
        ISSUED,
        /** It may not be used for the time being. */
        STOPPED,
        /** It may be used again. */
        GOES_ON,
        /** It may not be used any more. */
        ENDED;

        static Telling of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** What became of a message. */
    public enum State {
        /** Customs have not answered. */
        WAITING,
        /** Customs have taken it in. */
        TAKEN_IN,
        /** Customs have refused it. */
        REFUSED
    }
}
