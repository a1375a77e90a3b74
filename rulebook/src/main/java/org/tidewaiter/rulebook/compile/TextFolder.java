package org.tidewaiter.rulebook.compile;

import java.util.Locale;
import org.tidewaiter.engine.goods.Folding;

/** Folds whole texts, to find names that the reader takes for the same. */
final class TextFolder {

    private final char[] table = new char[Character.MAX_VALUE + 1];

    TextFolder(Folding folding) {
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (int i = 0; i < folding.from().length(); i++) {
            table[folding.from().charAt(i)] = folding.to().charAt(i);
        }
    }

    String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(table[text.charAt(i)]);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
