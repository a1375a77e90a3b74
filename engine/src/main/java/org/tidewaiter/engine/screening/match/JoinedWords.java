package org.tidewaiter.engine.screening.match;

import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.screening.name.TokenKind;

/** Up to three adjacent tokens of a rendering written as one, and what of it is known before the texts are put together. */
final class JoinedWords {

    /** As many tokens may be written as one. */
    static final int MOST = 3;

    private static final int[] NO_GROUPS = {};

    private final Token[] tokens;
    /** For every token and number of tokens from it on: how many letters they have. */
    private final int[] lengths;
    /** The same: which they are, as {@link Spelling#letters}. */
    private final long[] letters;
    /** The same: whether another text may nearly be it. */
    private final boolean[] inexact;
    /** The texts, once somebody asked for them. */
    private final @Nullable Spelling[] texts;

    JoinedWords(Token[] tokens) {
        this.tokens = tokens;
        lengths = new int[MOST * tokens.length];
        letters = new long[MOST * tokens.length];
        inexact = new boolean[MOST * tokens.length];
        texts = new Spelling[MOST * tokens.length];
        for (int from = 0; from < tokens.length; from++) {
            measure(from);
        }
    }

    private void measure(int from) {
        int length = 0;
        long all = 0;
        boolean number = false;
        boolean latin = false;
        for (int count = 1; count <= MOST && from + count <= tokens.length; count++) {
            Token token = tokens[from + count - 1];
            latin = length == 0 ? token.joining().isLatin() : latin;
            length += token.joining().length();
            all |= token.joining().letters();
            number |= token.kind() == TokenKind.NUMBER;
            int place = place(from, count);
            lengths[place] = length;
            letters[place] = all;
            // letters that nearly fit into a last token that tells nothing are no sign
            inexact[place] = latin && !number && (count == 1 || token.bits() > 0);
        }
    }

    private static int place(int from, int count) {
        return MOST * from + count - 1;
    }

    /** How many letters {@code count} tokens have together. */
    int length(int from, int count) {
        return lengths[place(from, count)];
    }

    /** Their Latin letters and digits as a set. */
    long letters(int from, int count) {
        return letters[place(from, count)];
    }

    /** The first of their letters; they have some. */
    char first(int from) {
        int place = from;
        while (tokens[place].joining().length() == 0) {
            place++;
        }
        return tokens[place].joining().text().charAt(0);
    }

    /** Whether it says anything that they are nearly what another side has: Latin letters, no numbers, telling to the end. */
    boolean isInexact(int from, int count) {
        return inexact[place(from, count)];
    }

    /** They in one, as they were written. */
    Spelling text(int from, int count) {
        if (count == 1) {
            return tokens[from].joining();
        }
        int place = place(from, count);
        Spelling known = texts[place];
        if (known == null) {
            StringBuilder out = new StringBuilder(lengths[place]);
            for (int i = from; i < from + count; i++) {
                out.append(tokens[i].joining().text());
            }
            known = new Spelling(out.toString(), 0, NO_GROUPS);
            texts[place] = known;
        }
        return known;
    }
}
