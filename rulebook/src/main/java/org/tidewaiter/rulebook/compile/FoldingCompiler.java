package org.tidewaiter.rulebook.compile;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.tidewaiter.engine.goods.words.Folding;

/**
 * Makes the table by which characters are folded: traditional Chinese to simplified, accents off Latin letters, capitals to
 * small letters, full width and subscripts to plain. Only what stays one character is folded.
 */
final class FoldingCompiler {

    private static final String SIMPLIFY = "Traditional-Simplified";

    private FoldingCompiler() {}

    /** The table; it is the same for all packs and made once. */
    static Folding compile() {
        return Table.FOLDING;
    }

    private static final class Table {
        static final Folding FOLDING = make();
    }

    private static Folding make() {
        Transliterator simplify = Transliterator.getInstance(SIMPLIFY);
        Normalizer2 decompose = Normalizer2.getNFKDInstance();
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        IntUnaryOperator fold = c -> isHan(c) ? simplified((char) c, simplify) : plain((char) c, decompose);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            int folded = Character.isSurrogate((char) c) ? c : settle(c, fold);
            if (folded != c) {
                from.append((char) c);
                to.append((char) folded);
            }
        }
        return new Folding(from.toString(), to.toString());
    }

    /**
     * Folds until nothing changes, because what a character is simplified to may be simplified itself. A few characters are
     * each other's simplification; the first of them by code stands for all.
     */
    private static int settle(int c, IntUnaryOperator fold) {
        List<Integer> way = new ArrayList<>();
        int folded = c;
        while (!way.contains(folded)) {
            way.add(folded);
            folded = fold.applyAsInt(folded);
        }
        return Collections.min(way.subList(way.indexOf(folded), way.size()));
    }

    private static char simplified(char c, Transliterator simplify) {
        String simple = simplify.transliterate(String.valueOf(c));
        return simple.length() == 1 ? simple.charAt(0) : c;
    }

    /** The one plain character left when marks are taken off a letter or digit and its width and height are ignored. */
    private static char plain(char c, Normalizer2 decompose) {
        if (!Character.isLetterOrDigit(c) && !isFullWidth(c)) {
            return c;
        }
        String parts = decompose.normalize(String.valueOf(c));
        char base = c;
        int bases = 0;
        for (int i = 0; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                base = parts.charAt(i);
                bases++;
            }
        }
        boolean foldable = bases == 1 && (base < 0x80 || isGreek(base));
        return Character.toLowerCase(foldable ? base : c);
    }

    private static boolean isHan(int c) {
        return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    private static boolean isFullWidth(char c) {
        return (c >= '！' && c <= '～') || (c >= '₀' && c <= '₉');
    }

    private static boolean isGreek(char c) {
        return c >= 'Α' && c <= 'ω';
    }
}
