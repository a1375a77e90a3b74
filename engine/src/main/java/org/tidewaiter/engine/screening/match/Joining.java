package org.tidewaiter.engine.screening.match;

/** Makes partners of words that one side writes in one and the other in several. */
final class Joining {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_WHOLE = 5;
    private static final Likeness SAME_LETTERS = new Likeness(EvidenceKind.JOINED, 0, false);

    private final Partners partners;
    private final boolean person;
    private final PreparedRendering query;
    private final PreparedRendering listed;

    /** {@code person}: of persons' names. */
    Joining(Partners partners, boolean person) {
        this.partners = partners;
        this.person = person;
        this.query = partners.query();
        this.listed = partners.listed();
    }

    /** Both sides are the same letters, broken into words elsewhere. */
    void whole() {
        if (query.size() + listed.size() > 2
                && query.length() == listed.length()
                && query.length() >= SHORTEST_WHOLE
                && query.whole().equals(listed.whole())
                && !sameWords()) {
            partners.take(0, query.size(), 0, listed.size(), SAME_LETTERS);
        }
    }

    private boolean sameWords() {
        boolean same = query.size() == listed.size();
        for (int i = 0; same && i < query.size(); i++) {
            same = listed.token(i).is(query.token(i).text().text());
        }
        return same;
    }

    /** Words in one that are several, of the same letters, on the other side. */
    void same() {
        join(true);
    }

    /** The same where they nearly are. What is both broken elsewhere and begun otherwise is another organisation's. */
    void alike() {
        join(false);
    }

    private void join(boolean same) {
        if (partners.free() <= 2) {
            return;
        }
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < listed.size(); j++) {
                for (int many = 2; many <= JoinedWords.MOST && isFree(i, j); many++) {
                    join(i, many, j, 1, same);
                    join(i, 1, j, many, same);
                }
            }
        }
    }

    private boolean isFree(int i, int j) {
        return partners.isQueryFree(i) && partners.isListedFree(j);
    }

    private void join(int i, int queries, int j, int listeds, boolean same) {
        if (partners.isQueryFree(i, queries) && partners.isListedFree(j, listeds)) {
            if (same) {
                same(i, queries, j, listeds);
            } else {
                alike(i, queries, j, listeds);
            }
        }
    }

    private void same(int i, int queries, int j, int listeds) {
        int length = query.joined().length(i, queries);
        if (length >= SHORTEST
                && length == listed.joined().length(j, listeds)
                && query.joined().letters(i, queries) == listed.joined().letters(j, listeds)
                && text(query, i, queries)
                        .text()
                        .equals(text(listed, j, listeds).text())) {
            partners.take(i, queries, j, listeds, SAME_LETTERS);
        }
    }

    private void alike(int i, int queries, int j, int listeds) {
        int lengthA = query.joined().length(i, queries);
        int lengthB = listed.joined().length(j, listeds);
        if (Math.min(lengthA, lengthB) < SHORTEST
                || !query.joined().isInexact(i, queries)
                || !listed.joined().isInexact(j, listeds)) {
            return;
        }
        boolean first = query.joined().first(i) != listed.joined().first(j);
        if (!person && first) {
            return;
        }
        int longer = Math.max(lengthA, lengthB);
        // where nothing else is left to agree, more than one edit is chance
        boolean all = queries == query.size() || listeds == listed.size();
        int limit = all ? EditCost.EDIT : TokenLikeness.limit(longer);
        if (EditCost.hopeless(
                lengthA,
                query.joined().letters(i, queries),
                lengthB,
                listed.joined().letters(j, listeds),
                limit)) {
            return;
        }
        int cost = EditCost.between(text(query, i, queries), text(listed, j, listeds), limit);
        if (cost <= limit) {
            double share = (double) cost / (EditCost.EDIT * longer);
            partners.take(i, queries, j, listeds, new Likeness(EvidenceKind.JOINED, share, first));
        }
    }

    private static Spelling text(PreparedRendering side, int from, int count) {
        return side.joined().text(from, count);
    }
}
