package org.tidewaiter.engine.screening.name;

import java.util.Locale;
import java.util.Optional;

/** What kind of thing bears a name. Persons and organisations are named, shortened and misspelt in different ways. */
public enum EntityKind {
    /** A natural person. */
    PERSON,
    /** A company, an authority, a group. */
    ORGANISATION,
    /** A ship. */
    VESSEL,
    /** An aircraft. */
    AIRCRAFT,
    /** Not stated; a legal form in the name may settle it. */
    UNKNOWN;

    /** The word of the contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a contract word, such as {@code organisation}. */
    public static Optional<EntityKind> find(String word) {
        for (EntityKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a thing of this kind may be a thing of the {@code other}. */
    public boolean agrees(EntityKind other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
