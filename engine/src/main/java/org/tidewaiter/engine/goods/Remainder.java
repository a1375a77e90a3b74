package org.tidewaiter.engine.goods;

import org.tidewaiter.engine.goods.Lexicon.Term.Role;
import org.tidewaiter.engine.goods.TextReading.Words;

/** Looks at what a text says apart from the things it names: whether anything is left that could tell what the goods are. */
final class Remainder {

    private static final int SHORTEST_WORD = 3;

    private Remainder() {}

    /** What kind of words {@code sentence} consists of. */
    static Words of(Sentence sentence) {
        boolean any = false;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (tells(sentence, i)) {
                return Words.OTHER;
            }
            any |= token.kind() != Token.Kind.SIGN;
        }
        for (Mention mention : sentence.mentions()) {
            if (mention.kind != Mention.Kind.FORM && mention.kind != Mention.Kind.SUBJECT) {
                return Words.OTHER;
            }
        }
        return any ? Words.VAGUE : Words.NONE;
    }

    /** Whether token {@code i} is a word that the lexicon does not know and that may name something. */
    static boolean tells(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        return switch (token.kind()) {
            case WORD -> wordTells(sentence, i);
            case HAN -> hanTells(sentence, token);
            case TERM, FORMULA, NUMBER, NINES, SIGN -> false;
        };
    }

    /** Codes, units and small words say nothing. */
    private static boolean wordTells(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        if (token.end() - token.start() < SHORTEST_WORD) {
            return false;
        }
        String word = sentence.words(token);
        for (int at = 0; at < word.length(); at++) {
            if (Letters.isDigit(word.charAt(at))) {
                return false;
            }
        }
        return !Grammar.isFiller(word)
                && !Grammar.isUnit(word)
                && !Grammar.isPurityWord(word)
                && !Grammar.isBalance(word);
    }

    private static boolean hanTells(Sentence sentence, Token token) {
        for (int at = token.start(); at < token.end(); at++) {
            if (!Grammar.isHanFiller(sentence.text().charAt(at))) {
                return !Grammar.isPurityWord(sentence.words(token)) && !Grammar.isBalance(sentence.words(token));
            }
        }
        return false;
    }

    /** Whether an unknown noun follows {@code mention} in its phrase, so that the goods may be something made of it. */
    static boolean nounBehind(Sentence sentence, Mention mention) {
        int i = mention.token + 1;
        while (i < sentence.tokens().size() && sentence.clauses()[i] == mention.clause) {
            Token token = sentence.tokens().get(i);
            if (token.kind() == Token.Kind.SIGN
                    || token.means(Role.WITH)
                    || token.means(Role.FOR)
                    || token.means(Role.INSIDE)) {
                return false;
            }
            boolean passed = token.kind() == Token.Kind.TERM && token.means(Role.VAGUE);
            if (!passed) {
                return tells(sentence, i);
            }
            i++;
        }
        return false;
    }
}
