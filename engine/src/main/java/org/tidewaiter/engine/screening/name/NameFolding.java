package org.tidewaiter.engine.screening.name;

import java.util.List;
import org.tidewaiter.engine.goods.words.Folding;

/** Splits and folds names as {@link NameReader} does before it looks words up; the tables of a lexicon hold words so folded. */
public final class NameFolding {

    private final Splitter splitter;

    /** With the simplified forms of traditional Chinese characters. */
    public NameFolding(Folding folding) {
        splitter = new Splitter(new Letters(folding));
    }

    /** The words of {@code name}, folded, in their own script. */
    public List<String> words(String name) {
        return splitter.split(name).stream().map(Piece::text).toList();
    }
}
