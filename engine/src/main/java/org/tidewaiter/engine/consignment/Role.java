package org.tidewaiter.engine.consignment;

import java.util.Locale;
import java.util.Optional;

/** The part a party plays in a consignment. */
public enum Role {
    /** Exporter of record. */
    EXPORTER,
    /** Hands the goods over for transport. */
    CONSIGNOR,
    /** Carries the goods. */
    TRAVELLER,
    /** Receives the goods. */
    CONSIGNEE,
    /** Uses the goods in the end. */
    END_USER,
    /** Stands between seller and user. */
    INTERMEDIARY,
    /** Arranges transport. */
    FORWARDER,
    /** Transports. */
    CARRIER,
    /** Pays. */
    PAYER,
    /** To be notified on arrival. */
    NOTIFY,
    /** Owns the goods. */
    OWNER,
    /** Made the goods. */
    PRODUCER,
    /** Makes the declaration. */
    DECLARANT,
    /** Holds a licence quoted. */
    LICENCE_HOLDER,
    /** Owns a party in the end. */
    BENEFICIAL_OWNER;

    /** The word of the contract for this constant: lower case, hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of the contract's {@code word}, or empty where there is none. */
    public static Optional<Role> of(String word) {
        for (Role value : values()) {
            if (value.word().equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
