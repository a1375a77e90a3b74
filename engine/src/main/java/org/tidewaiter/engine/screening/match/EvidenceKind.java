package org.tidewaiter.engine.screening.match;

import java.util.Locale;

/** What an aligned pair of tokens, or a token without partner, is evidence of. */
public enum EvidenceKind {
    /** The same token. */
    SAME,
    /** Two usual spellings of one name. */
    SPELLING,
    /** Two ways to write the same sound in Latin letters. */
    TRANSLITERATION,
    /** A short or familiar form of the other. */
    NICKNAME,
    /** Another word for the same trade. */
    SYNONYM,
    /** A slip of the pen or the finger. */
    TYPO,
    /** A shortened word. */
    ABBREVIATION,
    /** First letters of several words. */
    ACRONYM,
    /** A single letter for a word that begins with it. */
    INITIAL,
    /** One side writes in one word what the other writes in several. */
    JOINED,
    /** All that was asked is one word of a person's name that few bear: a person must look, however much is missing. */
    RARE_ALONE,
    /** The query lacks a token of the listed name, and has nothing in its place. */
    OMITTED,
    /** The query has a token that the listed name lacks, with nothing in its place. */
    ADDED,
    /** Each side has a token that the other does not. */
    CONTRADICTION,
    /** An initial that is not the other's first letter. */
    INITIAL_CLASH,
    /** A number that is another one. */
    NUMBER_CLASH,
    /** A number that one side lacks. */
    NUMBER_OMITTED,
    /** The same tokens in another order. */
    REORDERED,
    /** Who is the child of whom: the tokens on both sides of a word such as bin have changed places. */
    DESCENT_REVERSED,
    /** Another legal form. */
    LEGAL_FORM_CLASH,
    /** One side states a legal form. */
    LEGAL_FORM_OMITTED;

    /** The word that output uses, such as {@code legal-form-omitted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
