package org.tidewaiter.engine.consignment;

import java.util.Optional;

/**
 * An authority that the consignment quotes; whether it is real, valid and fits is another question.
 *
 * @param number as written
 * @param issuer jurisdiction that issued it: {@code CN}, {@code EU}, {@code US}, {@code GB} …
 * @param line the line of the consignment for which it is quoted, absent where for all
 */
public record QuotedLicence(String number, String issuer, Optional<Integer> line) {

    /** Whether it is quoted for the line of this number. */
    public boolean quotedFor(int lineNumber) {
        return line.isEmpty() || line.get() == lineNumber;
    }
}
