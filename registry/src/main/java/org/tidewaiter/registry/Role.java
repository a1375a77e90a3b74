package org.tidewaiter.registry;

import java.util.Locale;

/** What a person does for an organisation. A person may have several roles; what each may do stands with each deed. */
public enum Role {
    /** Applies for licences and checks consignments for its own organisation. */
    EXPORTER(false),
    /** Does the same for those who have engaged it. */
    FORWARDER(false),
    /** Handles applications: accepts, asks, advises, proposes. */
    LICENSING_OFFICER(true),
    /** Signs what another has proposed. */
    COUNTERSIGNER(true),
    /** Decides what is escalated; may do what a countersigner may. */
    HEAD_OF_UNIT(true),
    /** Works at the border: checks, reserves, records what left. */
    CUSTOMS_OFFICER(true),
    /** Works on cases. */
    INVESTIGATOR(true),
    /** Reads reports of suspected breaches. */
    TIP_HANDLER(true),
    /** Reads everything that is not a secret of a reporter; changes nothing. */
    AUDITOR(true),
    /** Keeps organisations, people and keys; sees no application and no licence. */
    ADMINISTRATOR(false);

    private final boolean authority;

    Role(boolean authority) {
        this.authority = authority;
    }

    /** Whether it is a role of the authority, which sees what all organisations have on record. */
    public boolean authority() {
        return authority;
    }

    /** How it is written in the database and in documents: {@code licensing-officer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
