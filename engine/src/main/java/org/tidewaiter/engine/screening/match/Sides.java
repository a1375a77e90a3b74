package org.tidewaiter.engine.screening.match;

import java.util.List;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

/**
 * Two renderings, ready to be aligned.
 *
 * @param query the query's tokens; legal forms and titles as particles, or as words where nothing else tells
 * @param listed the same of the listed name
 * @param queryWritten the letters of the query's tokens as they were written, where the reader put a usual word in their place
 * @param listedWritten the same of the listed name
 * @param queryForms legal forms of the query
 * @param listedForms legal forms of the listed name
 * @param romanised whether either was written in other letters
 */
record Sides(
        List<NameToken> query,
        List<NameToken> listed,
        List<String> queryWritten,
        List<String> listedWritten,
        List<NameToken> queryForms,
        List<NameToken> listedForms,
        boolean romanised) {

    static Sides of(ReadName query, Rendering asked, ReadName listed, Rendering held) {
        boolean romanised = asked.way() != Rendering.Way.FOLDED || held.way() != Rendering.Way.FOLDED;
        List<NameToken> asking = compared(query.original(), asked);
        List<NameToken> holding = compared(listed.original(), held);
        return new Sides(
                asking,
                holding,
                written(query.original(), asked.way(), asking),
                written(listed.original(), held.way(), holding),
                forms(asked),
                forms(held),
                romanised);
    }

    private static List<NameToken> compared(String original, Rendering rendering) {
        boolean tells =
                rendering.tokens().stream().anyMatch(token -> token.kind().tells());
        return rendering.tokens().stream()
                .map(token -> compared(original, token, tells))
                .filter(token -> !token.text().isEmpty())
                .toList();
    }

    /** Legal forms and titles count as words where nothing else does; else, as written, they may only be part of a joined word. */
    private static NameToken compared(String original, NameToken token, boolean tells) {
        if (!tells) {
            return new NameToken(token.text(), TokenKind.WORD, token.from(), token.to());
        }
        boolean mute = token.kind() == TokenKind.LEGAL_FORM || token.kind() == TokenKind.TITLE;
        return mute ? new NameToken(written(original, token), TokenKind.PARTICLE, token.from(), token.to()) : token;
    }

    private static List<String> written(String original, Rendering.Way way, List<NameToken> tokens) {
        return tokens.stream()
                .map(token -> way == Rendering.Way.FOLDED ? written(original, token) : token.text())
                .toList();
    }

    /** The letters of the original, which the generic text of a legal form no longer shows. */
    private static String written(String original, NameToken token) {
        StringBuilder out = new StringBuilder();
        for (int i = token.from(); i < token.to(); i++) {
            if (Character.isLetterOrDigit(original.charAt(i))) {
                out.append(Character.toLowerCase(original.charAt(i)));
            }
        }
        return out.toString();
    }

    private static List<NameToken> forms(Rendering rendering) {
        return rendering.tokens().stream()
                .filter(token -> token.kind() == TokenKind.LEGAL_FORM)
                .toList();
    }

    /** Whether {@code token} is the listed name's first or last that tells. */
    boolean outer(NameToken token) {
        List<NameToken> telling =
                listed.stream().filter(each -> each.kind().tells()).toList();
        return !telling.isEmpty() && (token.equals(telling.getFirst()) || token.equals(telling.getLast()));
    }

    /** Whether there is anything to compare, in the same letters. */
    boolean comparable() {
        return !query.isEmpty()
                && !listed.isEmpty()
                && TokenLikeness.latin(query.getFirst().text())
                        == TokenLikeness.latin(listed.getFirst().text());
    }
}
