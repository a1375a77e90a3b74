package org.tidewaiter.engine.screening.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.screening.name.TokenKind;

/**
 * Finds partners for the tokens of two renderings: first what is the same, then words written together or apart, then what is
 * alike, best first, then initials and letters that stand for words. A token has one partner; one that repeats another of its own
 * side says nothing and needs none.
 */
final class Aligner {

    private static final int SHORTEST_FORM = 4;

    private static final Comparator<Edge> STRONGEST_FIRST = Comparator.comparingDouble(Edge::strength)
            .reversed()
            .thenComparingInt(edge -> Math.abs(edge.i() - edge.j()))
            .thenComparingInt(Edge::i)
            .thenComparingInt(Edge::j);

    private final Remembered likeness;
    private final boolean person;
    private final Partners partners;
    private final PreparedRendering query;
    private final PreparedRendering listed;

    private Aligner(Remembered likeness, boolean person, Partners partners) {
        this.likeness = likeness;
        this.person = person;
        this.partners = partners;
        this.query = partners.query();
        this.listed = partners.listed();
    }

    /** The alignment of two rows of words, numbers, initials and particles; {@code person}: of persons' names. */
    static Alignment align(Remembered likeness, boolean person, PreparedRendering query, PreparedRendering listed) {
        Partners partners = new Partners(query, listed);
        Aligner aligner = new Aligner(likeness, person, partners);
        Joining joining = new Joining(partners, person);
        joining.whole();
        aligner.same();
        if (partners.isOpen()) {
            joining.same();
            aligner.alike();
            joining.alike();
            boolean anyTells = partners.anyTells();
            if (anyTells) {
                aligner.initials();
            }
            // organisations are known by their first letters, persons are not
            if (anyTells || !person) {
                new Acronyms(partners).take();
            }
        }
        return partners.alignment();
    }

    private void same() {
        for (int i = 0; i < query.size() && partners.isQueryFree(i); i++) {
            int partner = -1;
            for (int j = 0; j < listed.size(); j++) {
                if (partners.isListedFree(j)
                        && (partner < 0 || Math.abs(j - i) < Math.abs(partner - i))
                        && listed.token(j).is(query.token(i).text().text())) {
                    partner = j;
                }
            }
            if (partner >= 0) {
                partners.take(i, 1, partner, 1, Likeness.SAME);
            }
        }
    }

    private record Edge(int i, int j, Likeness likeness, double strength) {}

    private void alike() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < listed.size(); j++) {
                if (partners.isQueryFree(i) && partners.isListedFree(j)) {
                    edge(i, j, edges);
                }
            }
        }
        edges.sort(STRONGEST_FIRST);
        for (Edge edge : edges) {
            if (partners.isQueryFree(edge.i()) && partners.isListedFree(edge.j())) {
                partners.take(edge.i(), 1, edge.j(), 1, edge.likeness());
            }
        }
    }

    private void edge(int i, int j, List<Edge> edges) {
        Token a = query.token(i);
        Token b = listed.token(j);
        Optional<Likeness> found = a.kind() == TokenKind.WORD && b.kind() == TokenKind.WORD
                ? closer(words(a, b), asWritten(a, b))
                : misspelt(a, b);
        if (found.isPresent()) {
            edges.add(new Edge(i, j, found.get(), found.get().closeness()));
        }
    }

    private Optional<Likeness> words(Token a, Token b) {
        Optional<Likeness> found = likeness.between(a.text(), b.text(), person);
        boolean translated = !person && query.isRomanised() != listed.isRomanised();
        return found.isEmpty() && translated && likeness.synonyms(a.text(), b.text())
                ? Optional.of(Likeness.SYNONYM)
                : found;
    }

    /** A word that is a legal form, a title or a number in words, but for a slip. */
    private Optional<Likeness> misspelt(Token a, Token b) {
        boolean one = a.kind() == TokenKind.WORD && isWord(b);
        boolean other = b.kind() == TokenKind.WORD && isWord(a);
        return one || other ? likeness.edited(a.written(), b.written()) : Optional.empty();
    }

    private static boolean isWord(Token token) {
        boolean kind = token.kind() == TokenKind.PARTICLE || token.kind() == TokenKind.NUMBER;
        return kind
                && token.written().length() >= SHORTEST_FORM
                && token.written().isWord();
    }

    /** A misspelt word is like the word that was meant, not like the usual word that the reader puts in its place. */
    private Optional<Likeness> asWritten(Token a, Token b) {
        boolean replaced = a.text() != a.written() || b.text() != b.written();
        return replaced && a.written().length() > 0 && b.written().length() > 0
                ? likeness.edited(a.written(), b.written())
                : Optional.empty();
    }

    private static Optional<Likeness> closer(Optional<Likeness> one, Optional<Likeness> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return one.get().closeness() >= other.get().closeness() ? one : other;
    }

    private void initials() {
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < listed.size() && partners.isQueryFree(i); j++) {
                if (partners.isListedFree(j) && initial(query.token(i), listed.token(j))) {
                    partners.take(i, 1, j, 1, Likeness.INITIAL);
                }
            }
        }
    }

    private boolean initial(Token a, Token b) {
        return a.kind() == TokenKind.INITIAL && standsFor(a, b) || b.kind() == TokenKind.INITIAL && standsFor(b, a);
    }

    /** An organisation shortens the words that many use, not the one that tells it from others. */
    private boolean standsFor(Token initial, Token word) {
        return word.kind() == TokenKind.WORD
                && word.text().text().startsWith(initial.text().text())
                && (person || word.text().bits() <= Rarity.USUAL);
    }
}
