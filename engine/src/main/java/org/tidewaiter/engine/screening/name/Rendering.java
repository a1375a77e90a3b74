package org.tidewaiter.engine.screening.name;

import java.util.List;

/**
 * One way to write a name down for comparison: as it stands, folded, or in Latin letters by one way of romanising.
 *
 * @param way how it came about
 * @param tokens in the order of the original
 */
public record Rendering(Way way, List<NameToken> tokens) {

    /** How a rendering came about. */
    public enum Way {
        /** The letters of the original, folded. */
        FOLDED,
        /** Romanised by the usual way of its script; for Han: pinyin without tones. */
        ROMANISED,
        /** Romanised in another way that is in use: Wade–Giles, Cantonese, Korean, Vietnamese, German umlauts. */
        VARIANT,
        /** Words of an organisation's name translated: 科技 as technology. */
        TRANSLATED,
        /** Words put right that were misspelt or written in one: a way to find a name, which is then compared as it stands. */
        MENDED
    }

    /** Takes a copy. */
    public Rendering {
        tokens = List.copyOf(tokens);
    }

    /** Whether it tells one bearer from another. */
    public boolean tells() {
        Telling telling = new Telling();
        tokens.forEach(token -> telling.add(token.kind(), token.text()));
        return telling.isEnough();
    }
}
