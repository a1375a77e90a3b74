package org.tidewaiter.engine.flags;

import org.tidewaiter.engine.Phrase;

/**
 * A text that somebody stated, and where.
 *
 * @param field path of the field, such as {@code interview.owner}
 * @param text as written
 */
record Stated(String field, String text) {

    /** The finding that it was stated. */
    Finding finding() {
        return Finding.of(Phrase.FLAG_STATED, field, text);
    }
}
