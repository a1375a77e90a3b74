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

    /** For every place its letters, as {@link LetterSet}. */
    private long[] letters = new long[16];

    private int[] core = new int[16];
    private int coreSize;
    private boolean initials;
    /** The places that weigh something, or all if none does. */
    private long[] telling = new long[1];

    /** Takes the tokens. */
    void set(List<NameToken> tokens) {
        this.tokens = tokens;
        if (tokens.size() > firsts.length) {
            firsts = new int[2 * tokens.size()];
            letters = new long[2 * tokens.size()];
            core = new int[2 * tokens.size()];
        }
        int words = (tokens.size() + Long.SIZE - 1) / Long.SIZE;
        telling = words > telling.length ? new long[words] : telling;
        coreSize = 0;
        initials = false;
        boolean tells = false;
        for (int place = 0; place < tokens.size(); place++) {
            NameToken token = tokens.get(place);
            firsts[place] = first(token, place);
            initials |= token.kind() == TokenKind.INITIAL;
            tells |= token.kind().tells();
            if (Joined.joins(token.kind())) {
                core[coreSize++] = place;
            }
        }
        Arrays.fill(telling, 0);
        for (int place = 0; place < tokens.size(); place++) {
            if (!tells || tokens.get(place).kind().tells()) {
                telling[place / Long.SIZE] |= 1L << place;
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

    int size() {
        return tokens.size();
    }

    NameToken token(int place) {
        return tokens.get(place);
    }

    /** The first place with the same token. */
    int first(int place) {
        return firsts[place];
    }

    /** Whether the same token stands at no earlier place. */
    boolean isFirst(int place) {
        return firsts[place] == place;
    }

    /** Whether the tokens at two places are the same. */
    boolean same(int place, int other) {
        return firsts[place] == firsts[other];
    }

    /** Says what letters the token at a place has. */
    void letters(int place, long set) {
        letters[place] = set;
    }

    /** Whether all that weighs anything is among some places. */
    boolean isCovered(long[] places, int words) {
        for (int word = 0; word < words; word++) {
            if ((telling[word] & ~places[word]) != 0) {
                return false;
            }
        }
        return true;
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

    /** How many letters it has. */
    int coreLength(int number) {
        return tokens.get(core[number]).text().length();
    }

    /** Which letters it has. */
    long coreLetters(int number) {
        return letters[firsts[core[number]]];
    }
}
