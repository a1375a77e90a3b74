package org.tidewaiter.registry.licensing;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What is done to a licence after it was issued.
 *
 * @param kind what is done
 * @param effective from when; in the past only with a second signature
 * @param basis the provision under which
 * @param reason why, in the words of who does it
 * @param countersigned the second person, where there is one; another than who acts
 */
public record LicenceEvent(Kind kind, Instant effective, String basis, String reason, Optional<String> countersigned) {

    /** What can be done to a licence. */
    public enum Kind {
        /** Its use is stopped for the time being. */
        SUSPENDED,
        /** It may be used again. */
        REINSTATED,
        /** Its use rests while an amendment is decided. */
        PAUSED,
        /** The amendment is decided, or was refused, and the old terms stand again. */
        RESUMED,
        /** It is taken away for good. */
        REVOKED,
        /** It is given back for good. */
        SURRENDERED,
        /** Another takes its place for good. */
        SUPERSEDED;

        /** How it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
