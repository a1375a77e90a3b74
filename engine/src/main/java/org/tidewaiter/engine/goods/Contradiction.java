package org.tidewaiter.engine.goods;

/**
 * Two facts about the same goods that cannot both be true.
 *
 * @param kind which sources clash
 * @param one the first fact
 * @param other the second fact
 */
public record Contradiction(Kind kind, Fact one, Fact other) {

    /** Which sources clash. */
    public enum Kind {
        /** The description names one thing, the commodity code another. */
        TEXT_AND_CODE,
        /** The description names one thing, the stated or measured composition another. */
        TEXT_AND_COMPOSITION,
        /** Mass and volume, or a measured density, do not fit the stated material. */
        DENSITY_AND_MATERIAL,
        /** Any other two statements: CAS and name, formula and name, two forms … */
        STATEMENTS
    }
}
