package org.tidewaiter.engine.flags;

import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;

/**
 * One thing a signal saw.
 *
 * @param reason the field and the value it saw
 * @param verified false where it rests on law or on reference data that nobody has verified
 */
record Finding(Reason reason, boolean verified) {

    /** A finding that rests on what was stated, read or measured. */
    static Finding of(Phrase phrase, Object... arguments) {
        return new Finding(Reason.of(phrase, arguments), true);
    }

    /** A finding that rests on unverified data. */
    static Finding unverified(Phrase phrase, Object... arguments) {
        return new Finding(Reason.of(phrase, arguments), false);
    }
}
