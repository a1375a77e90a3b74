package org.tidewaiter.engine.goods;

/**
 * One thing read about goods.
 *
 * @param aspect what it is about
 * @param value what was read: an id of the lexicon, a percentage, an element with its share, a measure
 * @param strength how far it may be relied on
 * @param evidence the characters it rests on
 */
public record Fact(Aspect aspect, String value, Strength strength, Evidence evidence) {

    /** What a fact is about. */
    public enum Aspect {
        /** What the goods are: a substance or product id. */
        IDENTITY,
        /** What the goods contain or are made with, without being it: a substance id. */
        INCORPORATES,
        /** Physical form id. */
        FORM,
        /** Purity of the main substance, percent. */
        PURITY,
        /** Share of an element by mass, percent. */
        SHARE,
        /** A named number. */
        MEASURE,
        /** A named yes or no. */
        TRUTH,
        /** A trade grade such as N42SH. */
        GRADE,
        /** That the line is technology or software. */
        SUBJECT,
        /** A word that says nothing. */
        VAGUE,
        /** A substance expressly excluded: "gallium-free". */
        DENIED
    }
}
