package org.tidewaiter.engine.goods.words;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tidewaiter.engine.goods.words.Lexicon.Term;

/**
 * The codes in which an {@link Automaton} reads text: letters, digits and the blank have a small one, every other character that some
 * term uses, a wide one, has one from {@link #WIDE} on. Of the wide ones those come first that are a term by themselves, so that a
 * comparison tells.
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
    /** The first code of a wide character. */
    static final int WIDE = DIGITS + 10;

    private final char[] fold;
    private final char[] codes = new char[Character.MAX_VALUE + 1];
    private final int single;
    private final int size;

    /** The alphabet for {@code terms}. */
    Alphabet(Collection<Term> terms, Folding folding) {
        fold = folding.table();
        SortedSet<Character> wide = new TreeSet<>();
        SortedSet<Character> alone = new TreeSet<>();
        for (Term term : terms) {
            String text = normal(term.text());
            text.chars().mapToObj(c -> (char) c).filter(c -> symbol(c) == OTHER).forEach(wide::add);
            if (text.length() == 1 && symbol(text.charAt(0)) == OTHER) {
                alone.add(text.charAt(0));
            }
        }
        plainCodes();
        single = wideCodes(alone, WIDE);
        size = wideCodes(wide, single);
        String replaced = folding.replaced();
        for (int i = 0; i < replaced.length(); i++) {
            char c = replaced.charAt(i);
            codes[c] = codes[Folding.fold(fold, c)];
        }
    }

    /** For every code unit its code. */
    char[] codes() {
        return codes;
    }

    /** Number of codes. */
    int size() {
        return size;
    }

    /** The codes of {@code text}. */
    String coded(String text) {
        char[] coded = new char[text.length()];
        for (int i = 0; i < coded.length; i++) {
            coded[i] = codes[text.charAt(i)];
        }
        return new String(coded);
    }

    /** Whether a character does not count behind {@code last}: an invisible one, another blank. */
    static boolean passedOver(int code, int last) {
        return code == INVISIBLE || (code == BLANK && last == BLANK);
    }

    /** The first code of a wide character that is no term by itself. */
    int single() {
        return single;
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

    private void plainCodes() {
        for (char c = 0; c < '\u0100'; c++) {
            codes[c] = (char) symbol(c);
        }
        for (char c = '\u2000'; c < '\u2100'; c++) {
            codes[c] = (char) symbol(c);
        }
        for (char c = Letters.FIRST_MARK; c <= Letters.LAST_MARK; c++) {
            codes[c] = INVISIBLE;
        }
        for (int i = 0; i < Letters.FAR_SIGNS.length(); i++) {
            codes[Letters.FAR_SIGNS.charAt(i)] = (char) symbol(Letters.FAR_SIGNS.charAt(i));
        }
    }

    /** Gives codes from {@code first} on to those of {@code characters} that have none; returns the first that is left. */
    private int wideCodes(SortedSet<Character> characters, int first) {
        int next = first;
        for (char c : characters) {
            if (codes[c] < WIDE) {
                codes[c] = (char) next++;
            }
        }
        return next;
    }

    private static int symbol(char folded) {
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
