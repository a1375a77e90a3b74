package org.tidewaiter.engine.goods;

import org.tidewaiter.engine.goods.TextReading.Words;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Grammar;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;

/** Looks at what a text says apart from the things it names: whether anything is left that could tell what the goods are. */
final class Remainder {

    private static final int SHORTEST_WORD = 3;

    private Remainder() {}

    /** What kind of words {@code sentence} consists of. */
    static Words of(Sentence sentence) {
        boolean any = false;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (tells(sentence, i)) {
                return Words.OTHER;
            }
            any |= sentence.tokens().get(i).kind() != Token.Kind.SIGN;
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
            case WORD -> wordTells(sentence, i, token);
            case HAN -> hanTells(sentence.text(), token);
            case TERM, FORMULA, NUMBER, NINES, SIGN -> false;
        };
    }

    /** Codes, letters behind a number, very short words and words of a script that is not read say nothing. */
    private static boolean wordTells(Sentence sentence, int i, Token token) {
        if (token.end() - token.start() < SHORTEST_WORD) {
            return false;
        }
        boolean read = false;
        for (int at = token.start(); at < token.end(); at++) {
            if (Letters.isDigit(Folding.halfWidth(sentence.text().charAt(at)))) {
                return false;
            }
            read |= Letters.isRead(sentence.text().charAt(at));
        }
        if (!read) {
            return false;
        }
        Token before = i == 0 ? token : sentence.tokens().get(i - 1);
        return before.kind() != Token.Kind.NUMBER || before.end() != token.start();
    }

    private static boolean hanTells(String text, Token token) {
        for (int at = token.start(); at < token.end(); at++) {
            if (Letters.isRead(text.charAt(at)) && !Grammar.isHanFiller(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an unknown noun follows {@code mention} in its phrase, so that the goods may be something made of it. */
    static boolean nounBehind(Sentence sentence, Mention mention) {
        for (int i = mention.token + 1; i < sentence.tokens().size() && sentence.clauses()[i] == mention.clause; i++) {
            if (!sentence.tokens().get(i).means(Role.VAGUE)) {
                return tells(sentence, i);
            }
        }
        return false;
    }
}
