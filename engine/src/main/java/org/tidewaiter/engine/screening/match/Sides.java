package org.tidewaiter.engine.screening.match;

import java.util.List;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

/**
 * Two renderings, ready to be aligned.
 *
 * @param query words, numbers, initials and particles of the query; where it has none that tells, everything it has, as words
 * @param listed the same of the listed name
 * @param queryForms legal forms of the query
 * @param listedForms legal forms of the listed name
 * @param romanised whether either was written in other letters
 */
record Sides(
        List<NameToken> query,
        List<NameToken> listed,
        List<NameToken> queryForms,
        List<NameToken> listedForms,
        boolean romanised) {

    static Sides of(Rendering query, Rendering listed) {
        boolean romanised = query.way() != Rendering.Way.FOLDED || listed.way() != Rendering.Way.FOLDED;
        return new Sides(compared(query), compared(listed), forms(query), forms(listed), romanised);
    }

    private static List<NameToken> compared(Rendering rendering) {
        boolean tells =
                rendering.tokens().stream().anyMatch(token -> token.kind().tells());
        return rendering.tokens().stream()
                .filter(token -> !tells || token.kind() != TokenKind.LEGAL_FORM && token.kind() != TokenKind.TITLE)
                .map(token -> tells ? token : new NameToken(token.text(), TokenKind.WORD, token.from(), token.to()))
                .toList();
    }

    private static List<NameToken> forms(Rendering rendering) {
        return rendering.tokens().stream()
                .filter(token -> token.kind() == TokenKind.LEGAL_FORM)
                .toList();
    }

    NameToken firstListed() {
        return listed.getFirst();
    }

    NameToken lastListed() {
        return listed.getLast();
    }

    /** Whether there is anything to compare, in the same letters. */
    boolean comparable() {
        return !query.isEmpty()
                && !listed.isEmpty()
                && TokenLikeness.latin(query.getFirst().text())
                        == TokenLikeness.latin(listed.getFirst().text());
    }
}
