package org.tidewaiter.engine.goods.words;

import java.util.List;
import org.tidewaiter.engine.goods.words.Lexicon.Term;

/** What matters of a pattern when it is found, in one number: how many characters it has, and in bits above that how it stands. */
final class Shape {

    private static final int LENGTH = 0xFFFFFF;
    private static final int STARTS_IN_WORD = 1 << 25;
    private static final int ENDS_IN_WORD = 1 << 26;
    private static final int PLURAL = 1 << 27;
    private static final int SIBILANT = 1 << 28;
    private static final int SELECTIVE = 1 << 29;

    private Shape() {}

    /** The shape of the folded {@code text}, which stands for {@code terms}. */
    static int of(String text, List<Term> terms) {
        if (text.length() > LENGTH) {
            throw new IllegalArgumentException("a term of " + text.length() + " characters");
        }
        char last = text.charAt(text.length() - 1);
        boolean selective = false;
        boolean plural = false;
        for (Term term : terms) {
            selective |= term.exactCase() || term.role() == Term.Role.HINT;
            plural |= !term.exactCase();
        }
        boolean sibilant = last == 's' || last == 'x' || last == 'z' || text.endsWith("ch") || text.endsWith("sh");
        return text.length()
                | (Letters.inWord(text.charAt(0)) ? STARTS_IN_WORD : 0)
                | (Letters.inWord(last) ? ENDS_IN_WORD : 0)
                | (plural && !Letters.isDigit(last) ? PLURAL : 0)
                | (sibilant ? SIBILANT : 0)
                | (selective ? SELECTIVE : 0);
    }

    /** Number of characters. */
    static int length(int shape) {
        return shape & LENGTH;
    }

    /** Whether it begins with a letter or digit that must not continue a word. */
    static boolean startsInWord(int shape) {
        return (shape & STARTS_IN_WORD) != 0;
    }

    /** Whether it ends with one that no word must continue. */
    static boolean endsInWord(int shape) {
        return (shape & ENDS_IN_WORD) != 0;
    }

    /** Whether case or purpose decides which terms are meant. */
    static boolean selective(int shape) {
        return (shape & SELECTIVE) != 0;
    }

    /** The place behind the plural ending at {@code at}; -1 where there is none. */
    static int pluralIn(int shape, String text, int at) {
        if ((shape & PLURAL) == 0) {
            return -1;
        }
        if (isLetter(text, at, 's')) {
            return at + 1;
        }
        return (shape & SIBILANT) != 0 && isLetter(text, at, 'e') && isLetter(text, at + 1, 's') ? at + 2 : -1;
    }

    private static boolean isLetter(String text, int at, char letter) {
        return at < text.length() && Folding.lower(Folding.halfWidth(text.charAt(at))) == letter;
    }
}
