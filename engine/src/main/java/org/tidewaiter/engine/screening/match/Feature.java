package org.tidewaiter.engine.screening.match;

import java.util.Locale;

/** What is measured of an alignment; each has a weight in {@link Weights}. Shares are of the weight of a name's tokens, 0 to 1. */
public enum Feature {
    /** Always 1: how likely two names are one before anything is seen of them. */
    BASE,
    /** How much the aligned tokens tell together, 1 at {@value FeatureScale#FULL_BITS} bits. */
    INFORMATION,
    /** Aligned share of the query. */
    COVERED_QUERY,
    /** Aligned share of the listed name. */
    COVERED_LISTED,
    /** 1 where a single word is all that is aligned, and one side has more; a servant and whose servant are one word. */
    SINGLE,
    /** Edits in aligned tokens, as share of their letters, weighted by share. */
    TYPO,
    /** The same of the worst token. */
    TYPO_WORST,
    /** Edits as share of its letters, where a single word is all that is aligned. */
    TYPO_ALONE,
    /** 1 where two tokens or more are aligned and every one of them is edited. */
    TYPO_ALL,
    /** Edits in tokens of up to four letters, counted. */
    TYPO_SHORT,
    /** Tokens with an edited first letter, counted. */
    TYPO_FIRST,
    /** Edits where one side was romanised, as TYPO: spellings of other scripts vary. */
    TYPO_ROMANISED,
    /** Edits between tokens that are both usual names, 1 for two edits: two names rather than a slip. */
    USUAL,
    /** Tokens that are another spelling, counted. */
    SPELLING,
    /** Tokens that sound alike, counted. */
    TRANSLITERATION,
    /** Tokens that are a nickname, counted. */
    NICKNAME,
    /** Tokens that are synonyms, counted. */
    SYNONYM,
    /** Abbreviated tokens, counted. */
    ABBREVIATION,
    /** 1 where two letters stand for words, half for each letter more: the more letters, the less by chance. */
    ACRONYM,
    /** Initials that fit, counted. */
    INITIAL,
    /** Initials that do not fit, counted. */
    INITIAL_CLASH,
    /** Joined or split words, counted. */
    JOINED,
    /** Share of the listed name that is missing at its beginning or end. */
    OMITTED_OUTER,
    /** Share of the listed name that is missing inside. */
    OMITTED_INNER,
    /** By how much more than half of the listed name is missing. */
    OMITTED_MOST,
    /** What the missing token that tells most tells, 1 at the most a token can tell. */
    OMITTED_WORST,
    /** Share of the query that is extra. */
    ADDED,
    /** By how much more than half of the query is extra. */
    ADDED_MOST,
    /** What the extra token that tells most tells, 1 at the most a token can tell. */
    ADDED_WORST,
    /** Share of both that contradicts. */
    CONTRADICTION,
    /** Weight of the worst contradicting pair, 0 to 1, less what the two have in common. */
    CONTRADICTION_WORST,
    /** 1 where the order differs. */
    REORDERED,
    /** 1 where father and child have changed places around a word such as bin. */
    DESCENT_REVERSED,
    /** 1 where numbers differ. */
    NUMBER_CLASH,
    /** 1 where one side lacks a number. */
    NUMBER_OMITTED,
    /** 1 where legal forms differ. */
    LEGAL_FORM_CLASH,
    /** 1 where one side has no legal form. */
    LEGAL_FORM_OMITTED;

    /** The word that packs use, such as {@code omitted-inner}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Scales shared by the features and their documentation. */
    static final class FeatureScale {
        /** So many bits of rarity tell everything a name can tell. */
        static final int FULL_BITS = 20;

        private FeatureScale() {}
    }
}
