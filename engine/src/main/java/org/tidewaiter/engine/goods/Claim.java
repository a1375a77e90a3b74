package org.tidewaiter.engine.goods;

import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/**
 * A source that says by itself what the goods are.
 *
 * @param source which one
 * @param thing what it says
 * @param fact the statement
 */
record Claim(Source source, Thing thing, Fact fact) {

    /** Where the identity of goods may be read, in the order of reading. */
    enum Source {
        /** The description. */
        TEXT,
        /** A commodity number that by itself says what the goods are. */
        CODE,
        /** The CAS number. */
        CAS,
        /** The formula. */
        FORMULA,
        /** What is written on the goods. */
        MARKINGS,
        /** Stated shares. */
        COMPOSITION,
        /** Measured shares. */
        MEASUREMENT,
        /** Density and melting. */
        PROPERTIES
    }

    /** The kind of contradiction between two sources. */
    static Contradiction.Kind clash(Source one, Source other) {
        if (one == Source.PROPERTIES || other == Source.PROPERTIES) {
            return Contradiction.Kind.DENSITY_AND_MATERIAL;
        }
        if (one != Source.TEXT && other != Source.TEXT) {
            return Contradiction.Kind.STATEMENTS;
        }
        Source second = one == Source.TEXT ? other : one;
        return switch (second) {
            case CODE -> Contradiction.Kind.TEXT_AND_CODE;
            case COMPOSITION, MEASUREMENT -> Contradiction.Kind.TEXT_AND_COMPOSITION;
            case TEXT, CAS, FORMULA, MARKINGS, PROPERTIES -> Contradiction.Kind.STATEMENTS;
        };
    }
}
