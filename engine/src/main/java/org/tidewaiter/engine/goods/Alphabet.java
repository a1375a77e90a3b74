package org.tidewaiter.engine.goods;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tidewaiter.engine.goods.Lexicon.Term;

/**
 * The symbols in which an {@link Automaton} reads text. Letters, digits and the blank are one symbol; every other
 * character that some term uses is two, a lead symbol and a second one, so that a few dozen symbols are enough for
 * thousands of Han characters and a row of the automaton stays small.
 */
final class Alphabet {

    /** A character that no term uses. */
    static final int OTHER = 0;
    /** A character that shows nothing and is passed over. */
    static final int INVISIBLE = 1;
    /** Blanks and hyphens; several of them count as one. */
    static final int BLANK = 2;

    /** The first letter. */
    static final int LETTERS = 3;
    /** The first digit, behind the last letter. */
    static final int DIGITS = LETTERS + 26;
    /** The first symbol that leads a pair. */
    static final int LEADS = DIGITS + 10;

    private static final int SMALLEST_SHIFT = 6;
    private static final int LARGEST_SHIFT = 8;

    private final char[] fold;
    private final char[] codes = new char[Character.MAX_VALUE + 1];
    private final int shift;

    /** The alphabet for {@code terms}. */
    Alphabet(Collection<Term> terms, Folding folding) {
        fold = folding.table();
        SortedSet<Character> wide = wideCharacters(terms);
        shift = smallestShift(wide.size());
        plainCodes();
        pairCodes(wide);
        String replaced = folding.replaced();
        for (int i = 0; i < replaced.length(); i++) {
            char c = replaced.charAt(i);
            codes[c] = codes[Folding.fold(fold, c)];
        }
    }

    /** Binary logarithm of the number of symbols. */
    int shift() {
        return shift;
    }

    /** For every code unit: its symbol in the low byte; in the high byte the second symbol of a pair. */
    char[] codes() {
        return codes;
    }

    /** Whether {@code code} stands for a pair of symbols. */
    static boolean isPair(int code) {
        return (code & 0xFF) >= LEADS;
    }

    /** {@code text} folded, without invisible characters and with single blanks; no blank at either end. */
    String normal(String text) {
        String squeezed = Letters.squeeze(text);
        char[] folded = new char[squeezed.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folding.fold(fold, squeezed.charAt(i));
        }
        return new String(folded);
    }

    private SortedSet<Character> wideCharacters(Collection<Term> terms) {
        SortedSet<Character> wide = new TreeSet<>();
        for (Term term : terms) {
            for (int i = 0; i < term.text().length(); i++) {
                char folded = Folding.fold(fold, term.text().charAt(i));
                if (single(folded) == OTHER) {
                    wide.add(folded);
                }
            }
        }
        return wide;
    }

    private static int smallestShift(int wide) {
        for (int shift = SMALLEST_SHIFT; shift <= LARGEST_SHIFT; shift++) {
            int size = 1 << shift;
            if ((size - LEADS) * size >= wide) {
                return shift;
            }
        }
        throw new IllegalArgumentException("too many different characters in the terms: " + wide);
    }

    private void plainCodes() {
        for (char c = 0; c < '\u0100'; c++) {
            codes[c] = (char) single(c);
        }
        for (char c = '\u2000'; c < '\u2100'; c++) {
            codes[c] = (char) single(c);
        }
        for (char c = Letters.FIRST_MARK; c <= Letters.LAST_MARK; c++) {
            codes[c] = INVISIBLE;
        }
        for (int i = 0; i < Letters.FAR_SIGNS.length(); i++) {
            codes[Letters.FAR_SIGNS.charAt(i)] = (char) single(Letters.FAR_SIGNS.charAt(i));
        }
    }

    private void pairCodes(SortedSet<Character> wide) {
        int size = 1 << shift;
        int next = 0;
        for (char c : wide) {
            int lead = LEADS + next / size;
            int second = next % size;
            codes[c] = (char) (second << 8 | lead);
            next++;
        }
    }

    private static int single(char folded) {
        if (folded >= 'a' && folded <= 'z') {
            return LETTERS + folded - 'a';
        }
        if (Letters.isDigit(folded)) {
            return DIGITS + folded - '0';
        }
        if (Letters.isBlank(folded)) {
            return BLANK;
        }
        return Letters.isInvisible(folded) ? INVISIBLE : OTHER;
    }
}
