package org.tidewaiter.engine.goods;

import java.util.List;
import org.tidewaiter.engine.goods.Lexicon.Term;

/**
 * What is looked for, with everything that matters when it is found.
 *
 * @param length number of characters
 * @param blanks whether a blank is among them
 * @param startsInWord whether it begins with a letter or digit that must not continue a word
 * @param endsInWord whether it ends with one that no word must continue
 * @param plural whether an English plural may follow
 * @param sibilant whether that plural is formed with es as well
 * @param selective whether case or purpose decides which terms are meant
 * @param terms what it may mean
 */
record Pattern(
        int length,
        boolean blanks,
        boolean startsInWord,
        boolean endsInWord,
        boolean plural,
        boolean sibilant,
        boolean selective,
        List<Term> terms) {

    static Pattern of(String text, List<Term> terms) {
        char last = Folding.lower(Folding.halfWidth(text.charAt(text.length() - 1)));
        boolean selective = false;
        boolean plural = false;
        for (Term term : terms) {
            selective |= term.exactCase() || term.role() == Term.Role.HINT;
            plural |= !term.exactCase();
        }
        return new Pattern(
                text.length(),
                text.indexOf(' ') >= 0,
                Letters.inWord(text.charAt(0)),
                Letters.inWord(last),
                plural && !Letters.isDigit(last),
                last == 's' || last == 'x' || last == 'z' || (last == 'h' && hisses(text)),
                selective,
                List.copyOf(terms));
    }

    /** The place behind the plural ending at {@code at}; -1 where there is none. */
    int pluralIn(String text, int at) {
        if (!plural) {
            return -1;
        }
        if (isLetter(text, at, 's')) {
            return at + 1;
        }
        return sibilant && isLetter(text, at, 'e') && isLetter(text, at + 1, 's') ? at + 2 : -1;
    }

    /** Whether a text that ends in h ends in ch or sh. */
    private static boolean hisses(String text) {
        char before = text.length() < 2 ? 0 : Folding.lower(Folding.halfWidth(text.charAt(text.length() - 2)));
        return before == 'c' || before == 's';
    }

    private static boolean isLetter(String text, int at, char letter) {
        return at < text.length() && Folding.lower(Folding.halfWidth(text.charAt(at))) == letter;
    }
}
