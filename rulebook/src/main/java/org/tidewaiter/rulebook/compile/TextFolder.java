package org.tidewaiter.rulebook.compile;

import java.util.Locale;
import org.tidewaiter.engine.goods.words.Folding;

/** Folds whole texts, to find names that the reader takes for the same. */
public final class TextFolder {

    private final char[] table = new char[Character.MAX_VALUE + 1];

    TextFolder(Folding folding) {
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (int i = 0; i < folding.from().length(); i++) {
            table[folding.from().charAt(i)] = folding.to().charAt(i);
        }
    }

    /** A folder as rulebooks get it. */
    public static TextFolder standard() {
        return new TextFolder(FoldingCompiler.compile());
    }

    /** {@code text} in small letters, half width, simplified Chinese, without accents. */
    public String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(table[text.charAt(i)]);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code text} folded, with one blank for every blank or hyphen between words. */
    public String normal(String text) {
        return fold(text).replaceAll("[\\s\\u00a0_\\-\\u2010-\\u2015]+", " ").strip();
    }
}
