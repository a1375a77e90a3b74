package org.tidewaiter.engine.screening.match;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.screening.name.TokenKind;

/** The tokens of two renderings while they are given partners. */
final class Partners {

    private final PreparedRendering query;
    private final PreparedRendering listed;
    private final boolean[] queryTaken;
    private final boolean[] listedTaken;
    private final List<Pair> pairs = new ArrayList<>();

    Partners(PreparedRendering query, PreparedRendering listed) {
        this.query = query;
        this.listed = listed;
        this.queryTaken = new boolean[query.size()];
        this.listedTaken = new boolean[listed.size()];
    }

    PreparedRendering query() {
        return query;
    }

    PreparedRendering listed() {
        return listed;
    }

    /** Makes some adjacent tokens partners of others. */
    void take(int i, int queries, int j, int listeds, Likeness how) {
        for (int k = i; k < i + queries; k++) {
            queryTaken[k] = true;
        }
        for (int k = j; k < j + listeds; k++) {
            listedTaken[k] = true;
        }
        pairs.add(new Pair(i, queries, j, listeds, how));
    }

    boolean isQueryFree(int i) {
        return !queryTaken[i];
    }

    boolean isListedFree(int j) {
        return !listedTaken[j];
    }

    /** Whether there are so many tokens of the query from a place on, and none has a partner. */
    boolean isQueryFree(int i, int count) {
        return isFree(queryTaken, i, count);
    }

    /** The same of the listed name. */
    boolean isListedFree(int j, int count) {
        return isFree(listedTaken, j, count);
    }

    private static boolean isFree(boolean[] taken, int from, int count) {
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

    /** How many tokens of both have no partner. */
    int free() {
        return free(queryTaken) + free(listedTaken);
    }

    private static int free(boolean[] taken) {
        int count = 0;
        for (boolean each : taken) {
            count += each ? 0 : 1;
        }
        return count;
    }

    /** Whether a token that asks for a partner has none. */
    boolean isOpen() {
        return isOpen(query, queryTaken) || isOpen(listed, listedTaken);
    }

    private static boolean isOpen(PreparedRendering side, boolean[] taken) {
        for (int i = 0; i < side.size(); i++) {
            if (isLeft(side, taken, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any are partners that tell something. */
    boolean anyTells() {
        for (Pair pair : pairs) {
            if (tells(pair)) {
                return true;
            }
        }
        return false;
    }

    /** What came of it. */
    Alignment alignment() {
        return new Alignment(
                pairs, left(query, queryTaken), left(listed, listedTaken), isReordered(), isDescentReversed());
    }

    /** What has no partner and is not a repetition; particles are not asked for. */
    private static List<Token> left(PreparedRendering side, boolean[] taken) {
        List<Token> left = new ArrayList<>(side.size());
        for (int i = 0; i < side.size(); i++) {
            if (isLeft(side, taken, i)) {
                left.add(side.token(i));
            }
        }
        return left;
    }

    private static boolean isLeft(PreparedRendering side, boolean[] taken, int at) {
        Token token = side.token(at);
        return !taken[at] && token.kind() != TokenKind.PARTICLE && !token.repeated();
    }

    /** Whether some pair that tells stands before another one on one side and behind it on the other. */
    private boolean isReordered() {
        for (int k = 0; k < pairs.size(); k++) {
            for (int l = 0; l < pairs.size(); l++) {
                Pair one = pairs.get(k);
                Pair other = pairs.get(l);
                if (one.query() < other.query() && one.listed() > other.listed() && tells(one) && tells(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a partner of what stands before the word of descent stands behind it, and one of what stands behind it before. */
    private boolean isDescentReversed() {
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
