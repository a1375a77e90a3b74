package org.tidewaiter.registry.accounts;

import java.util.Locale;
import java.util.UUID;
import org.tidewaiter.registry.Role;

/**
 * An organisation whose people use the product.
 *
 * @param id of ours
 * @param kind on which side of the desk it is
 * @param name as it calls itself
 */
public record Organisation(UUID id, Kind kind, String name) {

    /** On which side of the desk an organisation is. */
    public enum Kind {
        /** The licensing authority and customs. */
        AUTHORITY,
        /** Exporters, and forwarders who act for them. */
        TRADER;

        /** How it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether its people may have this role. */
        public boolean has(Role role) {
            return (role == Role.EXPORTER || role == Role.FORWARDER) == (this == TRADER);
        }
    }
}
