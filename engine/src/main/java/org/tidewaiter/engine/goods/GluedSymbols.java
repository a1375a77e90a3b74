package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.goods.Token.Kind;
import org.tidewaiter.engine.goods.formula.Formula;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Reads symbols of elements to which a grade or a share is glued: {@code Ga4N5}, {@code Ga99.99%}. */
final class GluedSymbols {

    private final String text;
    private final Things things;

    GluedSymbols(String text, Things things) {
        this.text = text;
        this.things = things;
    }

    /** The element and its grade that begin at {@code at}, unless they are the formula of something known; else nothing. */
    List<Token> withGrade(int at) {
        int letters = symbolEnd(at);
        if (letters == at || !isDigit(letters) || charAt(letters + 1) != 'N') {
            return List.of();
        }
        int end = letters + (charAt(letters + 2) == '5' ? 3 : 2);
        if (Letters.inWord(charAt(end))) {
            return List.of();
        }
        Optional<Thing> element = things.element(text.substring(at, letters));
        boolean formula =
                Formula.parse(text.substring(at, end)).flatMap(things::of).isPresent();
        return element.isEmpty() || formula
                ? List.of()
                : List.of(symbol(at, letters, element.get()), Token.plain(Kind.NINES, letters, end));
    }

    /** The element, the number and the unit letters of the word from {@code at} to {@code end}, if it is a share; else nothing. */
    List<Token> withShare(int at, int end) {
        int letters = symbolEnd(at);
        int digits = letters;
        while (digits < end && (isDigit(digits) || charAt(digits) == '.' || charAt(digits) == ',')) {
            digits++;
        }
        if (letters == at || digits == letters || !PercentFinder.sharesBehind(text, digits, end)) {
            return List.of();
        }
        Optional<Thing> element = things.element(text.substring(at, letters));
        if (element.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = new ArrayList<>(3);
        tokens.add(symbol(at, letters, element.get()));
        tokens.add(Token.plain(Kind.NUMBER, letters, digits));
        if (digits < end) {
            tokens.add(Token.plain(Kind.WORD, digits, end));
        }
        return tokens;
    }

    private Token symbol(int start, int end, Thing element) {
        Term term = new Term(text.substring(start, end), Term.Role.NAME_BESIDE_SHARE, element.id(), true);
        return new Token(Kind.TERM, start, end, List.of(term), Optional.empty());
    }

    /** The place behind one or two letters that may be a symbol and begin a word; {@code at} where there are none. */
    private int symbolEnd(int at) {
        char c = charAt(at);
        if (c < 'A' || c > 'Z' || (at > 0 && Letters.inWord(text.charAt(at - 1)))) {
            return at;
        }
        char next = charAt(at + 1);
        return next >= 'a' && next <= 'z' ? at + 2 : at + 1;
    }

    private boolean isDigit(int at) {
        return Letters.isDigit(charAt(at));
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
