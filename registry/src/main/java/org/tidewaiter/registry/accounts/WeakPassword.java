package org.tidewaiter.registry.accounts;

/** Why a password cannot be taken. */
public enum WeakPassword {
    /** Fewer than twelve characters. */
    TOO_SHORT,
    /** More than 256 characters. */
    TOO_LONG,
    /** Among those that are tried first, of few different characters, or with the name of the account in it. */
    EASILY_GUESSED
}
