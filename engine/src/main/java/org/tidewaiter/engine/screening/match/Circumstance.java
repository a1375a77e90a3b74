package org.tidewaiter.engine.screening.match;

import java.util.Locale;

/** What speaks for or against two bearers of alike names being one. It orders hits; alone it makes none. */
public enum Circumstance {
    /** A number of the same kind is the same. */
    IDENTIFIER_SAME,
    /** Numbers of the same kind and issuer differ, of a kind of which one has only one. */
    IDENTIFIER_DIFFERS,
    /** Born on the same day. */
    BIRTH_DATE_SAME,
    /** The stated day lies in the span that the list gives. */
    BIRTH_DATE_FITS,
    /** Day and month are exchanged, or one digit differs. */
    BIRTH_DATE_NEAR,
    /** Born on another day. */
    BIRTH_DATE_DIFFERS,
    /** A country is the same. */
    COUNTRY_SAME,
    /** No country is the same. */
    COUNTRY_DIFFERS,
    /** Another gender. */
    GENDER_DIFFERS,
    /** Addresses share what tells. */
    ADDRESS_SAME,
    /** A person against an organisation or a ship. */
    KIND_DIFFERS,
    /** The list itself calls the name weak. */
    WEAK_NAME;

    /** The word that packs and output use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
