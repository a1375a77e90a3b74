package org.tidewaiter.engine.goods;

import java.util.List;
import org.tidewaiter.engine.goods.words.Letters;

/** Divides a text into clauses: at commas, semicolons, full stops, line ends and brackets, not at enumeration commas. */
final class Clauses {

    static final String OPENING = "(（[【";
    static final String CLOSING = ")）]】";
    private static final String BREAKS = ",;|。，；!！?？" + OPENING + CLOSING;

    private Clauses() {}

    /** The number of the clause of every token, from 0; a breaking sign counts to the clause it ends. */
    static int[] number(String text, List<Token> tokens) {
        int[] numbers = new int[tokens.size()];
        int clause = 0;
        for (int i = 0; i < numbers.length; i++) {
            Token token = tokens.get(i);
            if (i > 0 && newLine(text, tokens.get(i - 1).end(), token.start())) {
                clause++;
            }
            numbers[i] = clause;
            if (breaks(text, token)) {
                clause++;
            }
        }
        return numbers;
    }

    static boolean breaks(String text, Token token) {
        if (token.kind() != Token.Kind.SIGN) {
            return false;
        }
        char c = text.charAt(token.start());
        return BREAKS.indexOf(c) >= 0 || (c == '.' && endsSentence(text, token.end()));
    }

    private static boolean endsSentence(String text, int behind) {
        return behind == text.length() || Letters.isBlank(text.charAt(behind));
    }

    static boolean newLine(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
