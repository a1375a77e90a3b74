package org.tidewaiter.engine.screening.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.TokenKind;

/**
 * Finds partners for the tokens of two renderings: first what is the same, then words written together or apart, then what is
 * alike, best first, then initials and letters that stand for words. A token has one partner; one that repeats another of its own
 * side says nothing and needs none.
 */
final class Aligner {

    private static final int LONGEST_JOIN = 3;
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_WHOLE = 5;

    private final TokenLikeness likeness;
    private final EntityKind bearer;
    private final List<NameToken> query;
    private final List<NameToken> listed;
    private final List<String> queryWritten;
    private final List<String> listedWritten;
    private final boolean[] queryTaken;
    private final boolean[] listedTaken;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();

    private Aligner(TokenLikeness likeness, EntityKind bearer, Sides sides) {
        this.likeness = likeness;
        this.bearer = bearer;
        this.query = sides.query();
        this.listed = sides.listed();
        this.queryWritten = sides.queryWritten();
        this.listedWritten = sides.listedWritten();
        this.queryTaken = new boolean[query.size()];
        this.listedTaken = new boolean[listed.size()];
    }

    /** The alignment of two rows of words, numbers, initials and particles. */
    static Alignment align(TokenLikeness likeness, EntityKind bearer, Sides sides) {
        Aligner aligner = new Aligner(likeness, bearer, sides);
        aligner.whole();
        aligner.same();
        if (aligner.open()) {
            aligner.joined();
            aligner.alike();
            aligner.initials();
            aligner.acronyms();
        }
        return new Alignment(
                aligner.pairs,
                left(sides.query(), aligner.queryTaken),
                left(sides.listed(), aligner.listedTaken),
                aligner.reordered());
    }

    private void same() {
        for (int i = 0; i < query.size() && !queryTaken[i]; i++) {
            int partner = -1;
            for (int j = 0; j < listed.size(); j++) {
                if (!listedTaken[j]
                        && listed.get(j).text().equals(query.get(i).text())
                        && (partner < 0 || Math.abs(j - i) < Math.abs(partner - i))) {
                    partner = j;
                }
            }
            if (partner >= 0) {
                take(i, 1, partner, 1, Likeness.SAME);
            }
        }
    }

    private boolean open() {
        return left(query, queryTaken).size() + left(listed, listedTaken).size() > 0;
    }

    /** Both sides are the same letters, broken into words elsewhere. */
    private void whole() {
        if (query.size() + listed.size() > 2) {
            String a = joined(query, queryWritten, 0, query.size());
            String b = joined(listed, listedWritten, 0, listed.size());
            if (a.length() >= SHORTEST_WHOLE && a.equals(b) && !sameWords()) {
                take(0, query.size(), 0, listed.size(), new Likeness(EvidenceKind.JOINED, 0, false));
            }
        }
    }

    private boolean sameWords() {
        return query.size() == listed.size()
                && query.stream()
                        .map(NameToken::text)
                        .toList()
                        .equals(listed.stream().map(NameToken::text).toList());
    }

    private void joined() {
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < listed.size(); j++) {
                for (int many = 2; many <= LONGEST_JOIN; many++) {
                    join(i, many, j, 1);
                    join(i, 1, j, many);
                }
            }
        }
    }

    private void join(int i, int queries, int j, int listeds) {
        if (!free(queryTaken, i, queries) || !free(listedTaken, j, listeds)) {
            return;
        }
        String a = joined(query, queryWritten, i, queries);
        String b = joined(listed, listedWritten, j, listeds);
        if (a.length() < 4 || b.length() < 4) {
            return;
        }
        if (a.equals(b)) {
            take(i, queries, j, listeds, new Likeness(EvidenceKind.JOINED, 0, false));
            return;
        }
        if (numbers(query, i, queries) || numbers(listed, j, listeds)) {
            return;
        }
        int limit = TokenLikeness.limit(Math.max(a.length(), b.length()));
        int cost = TokenLikeness.latin(a) && TokenLikeness.latin(b) ? EditCost.between(a, b, limit) : limit + 1;
        if (cost <= limit) {
            double share = (double) cost / (EditCost.EDIT * Math.max(a.length(), b.length()));
            take(i, queries, j, listeds, new Likeness(EvidenceKind.JOINED, share, a.charAt(0) != b.charAt(0)));
        }
    }

    private record Edge(int i, int j, Likeness likeness, double strength) {}

    private void alike() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < listed.size(); j++) {
                if (!queryTaken[i] && !listedTaken[j]) {
                    edge(i, j).ifPresent(edges::add);
                }
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::strength)
                .reversed()
                .thenComparingInt(edge -> Math.abs(edge.i() - edge.j()))
                .thenComparingInt(Edge::i)
                .thenComparingInt(Edge::j));
        for (Edge edge : edges) {
            if (!queryTaken[edge.i()] && !listedTaken[edge.j()]) {
                take(edge.i(), 1, edge.j(), 1, edge.likeness());
            }
        }
    }

    private Optional<Edge> edge(int i, int j) {
        NameToken a = query.get(i);
        NameToken b = listed.get(j);
        if (a.kind() != TokenKind.WORD || b.kind() != TokenKind.WORD) {
            return Optional.empty();
        }
        return closer(likeness.between(a.text(), b.text(), bearer), asWritten(i, j))
                .map(found -> new Edge(i, j, found, found.closeness()));
    }

    /** A misspelt word is like the word that was meant, not like the usual word that the reader puts in its place. */
    private Optional<Likeness> asWritten(int i, int j) {
        String a = queryWritten.get(i);
        String b = listedWritten.get(j);
        boolean replaced =
                !a.equals(query.get(i).text()) || !b.equals(listed.get(j).text());
        return replaced && !a.isEmpty() && !b.isEmpty() ? likeness.edited(a, b) : Optional.empty();
    }

    private static Optional<Likeness> closer(Optional<Likeness> one, Optional<Likeness> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().closeness() >= other.get().closeness() ? one : other;
    }

    private void initials() {
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < listed.size() && !queryTaken[i]; j++) {
                if (!listedTaken[j] && initial(query.get(i), listed.get(j))) {
                    take(i, 1, j, 1, Likeness.INITIAL);
                }
            }
        }
    }

    private static boolean initial(NameToken a, NameToken b) {
        return a.kind() == TokenKind.INITIAL
                        && b.kind() == TokenKind.WORD
                        && b.text().startsWith(a.text())
                || b.kind() == TokenKind.INITIAL
                        && a.kind() == TokenKind.WORD
                        && a.text().startsWith(b.text());
    }

    /** One short word for all that is left of the other side, or the first of it. */
    private void acronyms() {
        for (int i = 0; i < query.size(); i++) {
            acronym(i, query, queryTaken, listed, listedTaken, true);
        }
        for (int j = 0; j < listed.size(); j++) {
            acronym(j, listed, listedTaken, query, queryTaken, false);
        }
    }

    private void acronym(
            int at,
            List<NameToken> side,
            boolean[] taken,
            List<NameToken> other,
            boolean[] otherTaken,
            boolean ofQuery) {
        String letters = side.get(at).text();
        if (taken[at]
                || letters.length() < 2
                || letters.length() > LONGEST_ACRONYM
                || side.get(at).kind() != TokenKind.WORD) {
            return;
        }
        for (int start = 0; start < other.size(); start++) {
            int end = spells(letters, other, otherTaken, start);
            if (end > 0) {
                if (ofQuery) {
                    take(at, 1, start, end - start, Likeness.ACRONYM);
                } else {
                    take(start, end - start, at, 1, Likeness.ACRONYM);
                }
                return;
            }
        }
    }

    /** End of the words from {@code start} whose first letters spell {@code letters}; 0 if none do. Particles may be skipped. */
    private static int spells(String letters, List<NameToken> words, boolean[] taken, int start) {
        int at = 0;
        int i = start;
        while (i < words.size() && at < letters.length()) {
            NameToken word = words.get(i);
            boolean fits = !taken[i] && word.text().charAt(0) == letters.charAt(at) && TokenLikeness.latin(word.text());
            if (fits) {
                at++;
            } else if (word.kind() != TokenKind.PARTICLE || i == start) {
                return 0;
            }
            i++;
        }
        return at == letters.length() ? i : 0;
    }

    private void take(int i, int queries, int j, int listeds, Likeness how) {
        for (int k = i; k < i + queries; k++) {
            queryTaken[k] = true;
        }
        for (int k = j; k < j + listeds; k++) {
            listedTaken[k] = true;
        }
        pairs.add(new Pair(query.subList(i, i + queries), listed.subList(j, j + listeds), how));
        places.add(new int[] {i, j});
    }

    private static boolean free(boolean[] taken, int from, int count) {
        if (from + count > taken.length) {
            return false;
        }
        for (int k = from; k < from + count; k++) {
            if (taken[k]) {
                return false;
            }
        }
        return true;
    }

    /** Words in one, as they were written; a single number as it counts. */
    private static String joined(List<NameToken> tokens, List<String> written, int from, int count) {
        StringBuilder out = new StringBuilder();
        for (int k = from; k < from + count; k++) {
            out.append(tokens.get(k).kind() == TokenKind.NUMBER ? tokens.get(k).text() : written.get(k));
        }
        return out.toString();
    }

    private static boolean numbers(List<NameToken> tokens, int from, int count) {
        return tokens.subList(from, from + count).stream().anyMatch(token -> token.kind() == TokenKind.NUMBER);
    }

    /** What has no partner and is not a repetition; particles are not asked for. */
    private static List<NameToken> left(List<NameToken> tokens, boolean[] taken) {
        List<NameToken> left = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            NameToken token = tokens.get(i);
            if (!taken[i] && token.kind() != TokenKind.PARTICLE && !repeats(tokens, i)) {
                left.add(token);
            }
        }
        return left;
    }

    private static boolean repeats(List<NameToken> tokens, int at) {
        for (int i = 0; i < tokens.size(); i++) {
            if (i != at && tokens.get(i).text().equals(tokens.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean reordered() {
        List<int[]> telling = new ArrayList<>();
        for (int k = 0; k < pairs.size(); k++) {
            if (pairs.get(k).query().getFirst().kind() != TokenKind.PARTICLE) {
                telling.add(places.get(k));
            }
        }
        telling.sort(Comparator.comparingInt(place -> place[0]));
        for (int k = 1; k < telling.size(); k++) {
            if (telling.get(k)[1] < telling.get(k - 1)[1]) {
                return true;
            }
        }
        return false;
    }
}
