package org.tidewaiter.registry.licensing.application;

import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.licensing.LicenceType;

/**
 * An application as it stands.
 *
 * @param id of ours
 * @param organisation who applies
 * @param jurisdiction whose authority decides
 * @param type of licence
 * @param amends the licence that it would change
 * @param amendment whether in a key element
 * @param state where it is
 * @param number the last step that was taken; whoever steps says which one they saw
 * @param form the present version of the form
 */
public record Application(
        UUID id,
        UUID organisation,
        String jurisdiction,
        LicenceType type,
        Optional<UUID> amends,
        Optional<Amendment> amendment,
        ApplicationState state,
        int number,
        int form) {

    /** How a licence would be changed (Regulation 792 of China, article 18). */
    public enum Amendment {
        /** Kind of item, destination, end user or end use: a full application, and exports stop. */
        KEY,
        /** Anything else: a short time limit, and the use of the licence rests. */
        NON_KEY;

        /** How it is written. */
        public String word() {
            return this == KEY ? "key" : "non-key";
        }
    }
}
