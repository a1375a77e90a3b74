package org.tidewaiter.engine.screening.match;

import org.tidewaiter.engine.screening.name.TokenKind;

/** A name asked for by one of its words, such as the surname, where few bear that word. */
final class RareWord {

    /** Shorter words are met by chance. */
    private static final int SHORTEST = 4;
    /** What a word tells at least that so few on the lists bear that somebody can look at all of them. */
    private static final double RARE = 13;

    private RareWord() {}

    /** Whether the query is one word, beside particles and initials that fit, that stands in the listed name and that few bear. */
    static boolean isAlone(PreparedRendering query, PreparedRendering listed, Alignment alignment) {
        return alignment.query().isEmpty()
                && words(query) == 1
                && alignment.pairs().stream().anyMatch(pair -> isRare(pair, query, listed));
    }

    private static int words(PreparedRendering side) {
        int words = 0;
        for (int i = 0; i < side.size(); i++) {
            words += side.token(i).kind().tells() ? 1 : 0;
        }
        return words;
    }

    private static boolean isRare(Pair pair, PreparedRendering query, PreparedRendering listed) {
        return isTheWord(pair.likeness().kind())
                && pair.queries() == 1
                && pair.listeds() == 1
                && isRare(query.token(pair.query()))
                && isRare(listed.token(pair.listed()));
    }

    private static boolean isRare(Token token) {
        return token.kind() == TokenKind.WORD
                && token.text().length() >= SHORTEST
                && token.text().bits() >= RARE;
    }

    private static boolean isTheWord(EvidenceKind likeness) {
        return likeness == EvidenceKind.SAME
                || likeness == EvidenceKind.SPELLING
                || likeness == EvidenceKind.TRANSLITERATION;
    }
}
