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

    private static final int SHORTEST_JOIN = 4;
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_WHOLE = 5;
    private static final int SHORTEST_FORM = 4;

    private static final Comparator<Edge> STRONGEST_FIRST = Comparator.comparingDouble(Edge::strength)
            .reversed()
            .thenComparingInt(edge -> Math.abs(edge.i() - edge.j()))
            .thenComparingInt(Edge::i)
            .thenComparingInt(Edge::j);

    private final Remembered likeness;
    private final boolean person;
    private final PreparedRendering query;
    private final PreparedRendering listed;
    private final boolean[] queryTaken;
    private final boolean[] listedTaken;
    private final List<Pair> pairs = new ArrayList<>();

    private Aligner(Remembered likeness, boolean person, PreparedRendering query, PreparedRendering listed) {
        this.likeness = likeness;
        this.person = person;
        this.query = query;
        this.listed = listed;
        this.queryTaken = new boolean[query.size()];
        this.listedTaken = new boolean[listed.size()];
    }

    /** The alignment of two rows of words, numbers, initials and particles; {@code person}: of persons' names. */
    static Alignment align(Remembered likeness, boolean person, PreparedRendering query, PreparedRendering listed) {
        Aligner aligner = new Aligner(likeness, person, query, listed);
        aligner.whole();
        aligner.same();
        if (aligner.open()) {
            aligner.joined(true);
            aligner.alike();
            aligner.joined(false);
            if (aligner.anyTells()) {
                aligner.initials();
            }
            aligner.acronyms();
        }
        return new Alignment(
                aligner.pairs,
                left(query, aligner.queryTaken),
                left(listed, aligner.listedTaken),
                aligner.reordered(),
                aligner.descentReversed());
    }

    private void same() {
        for (int i = 0; i < query.size() && !queryTaken[i]; i++) {
            int partner = -1;
            for (int j = 0; j < listed.size(); j++) {
                if (!listedTaken[j]
                        && (partner < 0 || Math.abs(j - i) < Math.abs(partner - i))
                        && listed.token(j).is(query.token(i).text().text())) {
                    partner = j;
                }
            }
            if (partner >= 0) {
                take(i, 1, partner, 1, Likeness.SAME);
            }
        }
    }

    private boolean open() {
        return isOpen(query, queryTaken) || isOpen(listed, listedTaken);
    }

    /** Both sides are the same letters, broken into words elsewhere. */
    private void whole() {
        if (query.size() + listed.size() > 2
                && query.length() == listed.length()
                && query.length() >= SHORTEST_WHOLE
                && query.whole().equals(listed.whole())
                && !sameWords()) {
            take(0, query.size(), 0, listed.size(), new Likeness(EvidenceKind.JOINED, 0, false));
        }
    }

    private boolean sameWords() {
        boolean same = query.size() == listed.size();
        for (int i = 0; same && i < query.size(); i++) {
            same = listed.token(i).is(query.token(i).text().text());
        }
        return same;
    }

    /**
     * Words in one that are several on the other side: those of the same letters, or, later, those that nearly are. What
     * is both broken elsewhere and begun otherwise is another organisation's.
     */
    private void joined(boolean same) {
        int open = count(queryTaken) + count(listedTaken);
        if (open <= 2) {
            return;
        }
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < listed.size(); j++) {
                for (int many = 2; many <= PreparedRendering.LONGEST_JOIN; many++) {
                    join(i, many, j, 1, same);
                    join(i, 1, j, many, same);
                }
            }
        }
    }

    private void join(int i, int queries, int j, int listeds, boolean same) {
        if (!free(queryTaken, i, queries) || !free(listedTaken, j, listeds)) {
            return;
        }
        int lengthA = length(query, i, queries);
        int lengthB = length(listed, j, listeds);
        int longer = Math.max(lengthA, lengthB);
        // where nothing else is left to agree, more than one edit is chance
        boolean all = queries == query.size() || listeds == listed.size();
        int limit = all ? EditCost.EDIT : TokenLikeness.limit(longer);
        if (Math.min(lengthA, lengthB) < SHORTEST_JOIN
                || EditCost.hopeless(
                        lengthA, letters(query, i, queries), lengthB, letters(listed, j, listeds), limit)) {
            return;
        }
        Spelling a = query.joined(i, queries);
        Spelling b = listed.joined(j, listeds);
        if (a.text().equals(b.text())) {
            take(i, queries, j, listeds, new Likeness(EvidenceKind.JOINED, 0, false));
            return;
        }
        boolean first = a.text().charAt(0) != b.text().charAt(0);
        if (same
                || numbers(query, i, queries)
                || numbers(listed, j, listeds)
                || endsIdly(query, i, queries)
                || endsIdly(listed, j, listeds)
                || !a.isLatin()
                || !b.isLatin()
                || (!person && first)) {
            return;
        }
        int cost = EditCost.between(a, b, limit);
        if (cost <= limit) {
            double share = (double) cost / (EditCost.EDIT * longer);
            take(i, queries, j, listeds, new Likeness(EvidenceKind.JOINED, share, first));
        }
    }

    private record Edge(int i, int j, Likeness likeness, double strength) {}

    private void alike() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < listed.size(); j++) {
                if (!queryTaken[i] && !listedTaken[j]) {
                    edge(i, j, edges);
                }
            }
        }
        edges.sort(STRONGEST_FIRST);
        for (Edge edge : edges) {
            if (!queryTaken[edge.i()] && !listedTaken[edge.j()]) {
                take(edge.i(), 1, edge.j(), 1, edge.likeness());
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

    /** Initials alone are no likeness. */
    private boolean anyTells() {
        for (Pair pair : pairs) {
            if (tells(pair)) {
                return true;
            }
        }
        return false;
    }

    private void initials() {
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < listed.size() && !queryTaken[i]; j++) {
                if (!listedTaken[j] && initial(query.token(i), listed.token(j))) {
                    take(i, 1, j, 1, Likeness.INITIAL);
                }
            }
        }
    }

    private static boolean initial(Token a, Token b) {
        return a.kind() == TokenKind.INITIAL
                        && b.kind() == TokenKind.WORD
                        && b.text().text().startsWith(a.text().text())
                || b.kind() == TokenKind.INITIAL
                        && a.kind() == TokenKind.WORD
                        && a.text().text().startsWith(b.text().text());
    }

    /** One short word for all that is left of the other side, or the first of it. */
    private void acronyms() {
        for (int i = 0; i < query.size(); i++) {
            if (!queryTaken[i] && isAcronym(query.token(i))) {
                acronym(i, query, listed, listedTaken, true);
            }
        }
        for (int j = 0; j < listed.size(); j++) {
            if (!listedTaken[j] && isAcronym(listed.token(j))) {
                acronym(j, listed, query, queryTaken, false);
            }
        }
    }

    private static boolean isAcronym(Token token) {
        int letters = token.text().length();
        return letters >= 2 && letters <= LONGEST_ACRONYM && token.kind() == TokenKind.WORD;
    }

    private void acronym(
            int at, PreparedRendering side, PreparedRendering other, boolean[] otherTaken, boolean ofQuery) {
        String letters = side.token(at).text().text();
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
    private static int spells(String letters, PreparedRendering words, boolean[] taken, int start) {
        int at = 0;
        int i = start;
        while (i < words.size() && at < letters.length()) {
            Token word = words.token(i);
            boolean fits = !taken[i]
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

    private void take(int i, int queries, int j, int listeds, Likeness how) {
        for (int k = i; k < i + queries; k++) {
            queryTaken[k] = true;
        }
        for (int k = j; k < j + listeds; k++) {
            listedTaken[k] = true;
        }
        pairs.add(new Pair(i, queries, j, listeds, how));
    }

    /** How many are not taken. */
    private static int count(boolean[] taken) {
        int count = 0;
        for (boolean each : taken) {
            count += each ? 0 : 1;
        }
        return count;
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

    private static int length(PreparedRendering side, int from, int count) {
        int length = 0;
        for (int k = from; k < from + count; k++) {
            length += side.token(k).joining().length();
        }
        return length;
    }

    private static long letters(PreparedRendering side, int from, int count) {
        long letters = 0;
        for (int k = from; k < from + count; k++) {
            letters |= side.token(k).joining().letters();
        }
        return letters;
    }

    private static boolean numbers(PreparedRendering side, int from, int count) {
        for (int k = from; k < from + count; k++) {
            if (side.token(k).kind() == TokenKind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last of several tokens tells nothing: letters that nearly fit into it are no sign. */
    private static boolean endsIdly(PreparedRendering side, int from, int count) {
        return count > 1 && side.token(from + count - 1).bits() == 0;
    }

    /** What has no partner and is not a repetition; particles are not asked for. */
    private static List<Token> left(PreparedRendering side, boolean[] taken) {
        List<Token> left = new ArrayList<>();
        for (int i = 0; i < side.size(); i++) {
            if (isLeft(side, taken, i)) {
                left.add(side.token(i));
            }
        }
        return left;
    }

    private static boolean isOpen(PreparedRendering side, boolean[] taken) {
        for (int i = 0; i < side.size(); i++) {
            if (isLeft(side, taken, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeft(PreparedRendering side, boolean[] taken, int at) {
        Token token = side.token(at);
        return !taken[at] && token.kind() != TokenKind.PARTICLE && !token.repeated();
    }

    /** Whether some pair that tells stands before another one on one side and behind it on the other. */
    private boolean reordered() {
        for (Pair one : pairs) {
            for (Pair other : pairs) {
                if (one.query() < other.query() && one.listed() > other.listed() && tells(one) && tells(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a partner of what stands before the word of descent stands behind it, and one of what stands behind it before. */
    private boolean descentReversed() {
        int here = query.descent();
        int there = listed.descent();
        boolean forth = false;
        boolean back = false;
        for (int k = 0; k < pairs.size() && here >= 0 && there >= 0; k++) {
            Pair pair = pairs.get(k);
            forth |= tells(pair) && pair.query() < here && pair.listed() > there;
            back |= tells(pair) && pair.query() > here && pair.listed() < there;
        }
        return forth && back;
    }

    private boolean tells(Pair pair) {
        return query.token(pair.query()).kind() != TokenKind.PARTICLE;
    }
}
