package org.tidewaiter.engine.screening.list;

import org.tidewaiter.engine.Text;

/**
 * What packs say of a list, whoever stands on it.
 *
 * @param list the word for it: US-SDN, UN, CN-CONTROL …
 * @param title its title, in our own words
 * @param issuer whose law it is: CN, EU, GB, US, or UN; OWN for a list that binds only its keeper
 * @param effect what it means that a party stands on it
 * @param maxAgeDays after so many days a version of it is too old to be trusted
 * @param confidence how well {@code effect} is supported, by the letters that packs use
 */
public record ListProfile(String list, Text title, String issuer, Effect effect, int maxAgeDays, String confidence) {

    /** What it means that a party stands on a list, where the entry itself does not say more. */
    public enum Effect {
        /** Dealing with it is barred. */
        BARS,
        /** A licence is needed, to the extent that the entry says. */
        LICENCE,
        /** Exceptions, vouchers or some kinds of dealing are not open to it, or more must be shown before. */
        RESTRICTS,
        /** Nothing is barred that a consignment could break; a person looks. */
        CAUTION
    }
}
