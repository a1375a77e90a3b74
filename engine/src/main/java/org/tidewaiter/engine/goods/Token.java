package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.goods.formula.Formula;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Lexicon.Term;

/**
 * A piece of text that reads as one.
 *
 * @param kind what it is
 * @param start place of its first character
 * @param end place behind its last character
 * @param terms what a {@link Kind#TERM} may mean; empty for the others
 * @param formula the formula of a {@link Kind#FORMULA}; empty for the others
 */
record Token(Kind kind, int start, int end, List<Term> terms, Optional<Formula> formula) {

    /** What tokens there are. */
    enum Kind {
        /** Words of the lexicon. */
        TERM,
        /** A chemical formula that is no term. */
        FORMULA,
        /** Digits, with or without decimals. */
        NUMBER,
        /** A purity in nines: 4N5. */
        NINES,
        /** A word, not in the lexicon. */
        WORD,
        /** Han characters, not in the lexicon. */
        HAN,
        /** One sign; blanks and hyphens are none. */
        SIGN
    }

    static Token plain(Kind kind, int start, int end) {
        return new Token(kind, start, end, List.of(), Optional.empty());
    }

    boolean means(Term.Role role) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).role() == role) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is the sign {@code c}. */
    boolean isSign(String text, char c) {
        return kind == Kind.SIGN && Folding.halfWidth(text.charAt(start)) == c;
    }

    /** Whether this is a sign, and one of {@code signs}. */
    boolean isOneOf(String text, String signs) {
        return kind == Kind.SIGN && signs.indexOf(Folding.halfWidth(text.charAt(start))) >= 0;
    }
}
