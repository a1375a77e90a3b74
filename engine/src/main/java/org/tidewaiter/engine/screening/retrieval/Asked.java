package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;
import java.util.List;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.TokenKind;

/** The rendering that is asked for. Places are those of its tokens. */
final class Asked {

    private List<NameToken> tokens = List.of();
    /** For every place the first one with the same token. */
    private int[] firsts = new int[16];

    private int[] weights = new int[16];
    private int[] core = new int[16];
    private int coreSize;
    private long total;
    private boolean initials;

    /** Takes the tokens; weights have to follow. */
    void set(List<NameToken> tokens) {
        this.tokens = tokens;
        if (tokens.size() > firsts.length) {
            firsts = new int[2 * tokens.size()];
            weights = new int[2 * tokens.size()];
            core = new int[2 * tokens.size()];
        }
        coreSize = 0;
        initials = false;
        for (int place = 0; place < tokens.size(); place++) {
            NameToken token = tokens.get(place);
            firsts[place] = first(token, place);
            initials |= token.kind() == TokenKind.INITIAL;
            if (Joined.joins(token.kind())) {
                core[coreSize++] = place;
            }
        }
    }

    private int first(NameToken token, int place) {
        for (int i = 0; i < place; i++) {
            if (firsts[i] == i
                    && tokens.get(i).kind() == token.kind()
                    && tokens.get(i).text().equals(token.text())) {
                return i;
            }
        }
        return place;
    }

    /** Says what the token at a place weighs, and so do the same ones further on. */
    void weigh(int place, int weight) {
        for (int i = place; i < tokens.size(); i++) {
            if (firsts[i] == place) {
                weights[i] = weight;
            }
        }
    }

    /** All weights are known. If nothing weighs anything, every token weighs 1. */
    void weighed() {
        total = sum();
        if (total == 0) {
            Arrays.fill(weights, 0, tokens.size(), 1);
            total = tokens.size();
        }
    }

    private long sum() {
        long sum = 0;
        for (int place = 0; place < tokens.size(); place++) {
            sum += weights[place];
        }
        return sum;
    }

    int size() {
        return tokens.size();
    }

    NameToken token(int place) {
        return tokens.get(place);
    }

    /** Whether the same token stands at no earlier place. */
    boolean isFirst(int place) {
        return firsts[place] == place;
    }

    /** Whether the tokens at two places are the same. */
    boolean same(int place, int other) {
        return firsts[place] == firsts[other];
    }

    int weight(int place) {
        return weights[place];
    }

    long total() {
        return total;
    }

    boolean hasInitials() {
        return initials;
    }

    /** How many tokens are joined with others: all but titles and legal forms. */
    int coreSize() {
        return coreSize;
    }

    /** The place of one of those that are joined. */
    int core(int number) {
        return core[number];
    }

    /** What the places of a set weigh together. */
    long weight(long[] places, int words) {
        long sum = 0;
        for (int word = 0; word < words; word++) {
            for (long rest = places[word]; rest != 0; rest &= rest - 1) {
                sum += weights[word * Long.SIZE + Long.numberOfTrailingZeros(rest)];
            }
        }
        return sum;
    }
}
