package org.tidewaiter.engine.screening.match;

import org.tidewaiter.engine.screening.name.TokenKind;

/** Makes one short word the partner of all that is left of the other side, or of the first of it, where it is their first letters. */
final class Acronyms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private final Partners partners;
    private final PreparedRendering query;
    private final PreparedRendering listed;

    Acronyms(Partners partners) {
        this.partners = partners;
        this.query = partners.query();
        this.listed = partners.listed();
    }

    void take() {
        for (int i = 0; i < query.size(); i++) {
            if (partners.isQueryFree(i) && isAcronym(query.token(i))) {
                ofQuery(i);
            }
        }
        for (int j = 0; j < listed.size(); j++) {
            if (partners.isListedFree(j) && isAcronym(listed.token(j))) {
                ofListed(j);
            }
        }
    }

    private static boolean isAcronym(Token token) {
        int letters = token.text().length();
        return letters >= SHORTEST && letters <= LONGEST && token.kind() == TokenKind.WORD;
    }

    private void ofQuery(int i) {
        String letters = query.token(i).text().text();
        for (int start = 0; start < listed.size(); start++) {
            int end = spells(letters, false, start);
            if (end > 0) {
                partners.take(i, 1, start, end - start, Likeness.ACRONYM);
                return;
            }
        }
    }

    private void ofListed(int j) {
        String letters = listed.token(j).text().text();
        for (int start = 0; start < query.size(); start++) {
            int end = spells(letters, true, start);
            if (end > 0) {
                partners.take(start, end - start, j, 1, Likeness.ACRONYM);
                return;
            }
        }
    }

    /** End of the words from {@code start} whose first letters spell {@code letters}; 0 if none do. Particles may be skipped. */
    private int spells(String letters, boolean byQuery, int start) {
        PreparedRendering words = byQuery ? query : listed;
        int at = 0;
        int i = start;
        while (i < words.size() && at < letters.length()) {
            Token word = words.token(i);
            boolean fits = (byQuery ? partners.isQueryFree(i) : partners.isListedFree(i))
                    && word.text().text().charAt(0) == letters.charAt(at)
                    && word.text().isLatin();
            if (fits) {
                at++;
            } else if (word.kind() != TokenKind.PARTICLE || i == start) {
                return 0;
            }
            i++;
        }
        return at == letters.length() ? i : 0;
    }
}
