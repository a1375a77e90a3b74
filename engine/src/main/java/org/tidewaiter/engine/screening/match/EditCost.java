package org.tidewaiter.engine.screening.match;

/**
 * What it costs to turn one token into the other, in hundredths of an edit: optimal string alignment in which slips that people
 * make often cost less than one (a doubled letter, a vowel for a vowel, neighbours swapped, letters that sound or look alike)
 * and a wrong digit costs more.
 */
final class EditCost {

    static final int EDIT = 100;
    private static final int DOUBLED = 40;
    private static final int CONFUSABLE = 60;
    private static final int VOWEL = 60;
    private static final int SILENT = 60;
    private static final int SWAPPED = 80;
    private static final int DIGIT = 150;
    private static final String CONFUSED = "ckkqsziyyjjiuwvwbpdtgkfvmnxsejlrou0o1l1idzgq";

    /** Letters that are got rid of for less than two doubled ones: vowels, and a silent h. */
    private static final long CHEAP = Spelling.letters("aeiouyh");
    /** For every letter those that it is confused with. */
    private static final long[] CONFUSABLE_WITH = confusableWith();

    private static final int PLAIN = 128;
    /** What it costs to write one plain letter for another. */
    private static final byte[] SUBSTITUTIONS = substitutions();

    private EditCost() {}

    /** The cost, or more than {@code limit} as soon as that is certain. */
    static int between(Spelling a, Spelling b, int limit) {
        return hopeless(a.length(), a.letters(), b.length(), b.letters(), limit)
                ? limit + 1
                : between(a.characters(), a.gaps(), b.characters(), b.gaps(), limit);
    }

    /**
     * Whether it is certain, from lengths and letters alone, that texts are further apart than {@code limit}.
     *
     * @param lettersA what Latin letters and digits the one has, as {@link Spelling#letters}
     */
    static boolean hopeless(int lengthA, long lettersA, int lengthB, long lettersB, int limit) {
        return Math.abs(lengthA - lengthB) * DOUBLED > limit
                || isLackingMore(lettersA & ~lettersB, lettersB, limit)
                || isLackingMore(lettersB & ~lettersA, lettersA, limit);
    }

    /** Whether it costs more than {@code limit} to get rid of letters; most are so many or so few that counting them is enough. */
    private static boolean isLackingMore(long letters, long others, int limit) {
        int count = Long.bitCount(letters);
        return count * CONFUSABLE > limit || (count * 2 * DOUBLED > limit && lacking(letters, others) > limit);
    }

    /** What it costs at least to get rid of {@code letters}, each of which may become one of {@code others}. */
    private static int lacking(long letters, long others) {
        int cost = 0;
        for (long rest = letters; rest != 0; rest &= rest - 1) {
            int letter = Long.numberOfTrailingZeros(rest);
            cost += (CONFUSABLE_WITH[letter] & others) != 0 || (CHEAP & 1L << letter) != 0 ? CONFUSABLE : 2 * DOUBLED;
        }
        return cost;
    }

    private static int between(char[] a, int[] gapsA, char[] b, int[] gapsB, int limit) {
        int n = a.length;
        int m = b.length;
        int[] beforeLast = new int[m + 1];
        int[] last = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 1; j <= m; j++) {
            last[j] = last[j - 1] + gapsB[j - 1];
        }
        for (int i = 1; i <= n; i++) {
            char x = a[i - 1];
            char before = i > 1 ? a[i - 2] : 0;
            int gap = gapsA[i - 1];
            row[0] = last[0] + gap;
            int least = row[0];
            for (int j = 1; j <= m; j++) {
                char y = b[j - 1];
                int cost = last[j - 1] + substitution(x, y);
                cost = Math.min(cost, last[j] + gap);
                cost = Math.min(cost, row[j - 1] + gapsB[j - 1]);
                if (i > 1 && j > 1 && x != y && y == before && x == b[j - 2]) {
                    cost = Math.min(cost, beforeLast[j - 2] + SWAPPED);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[m];
    }

    /** For every letter what it costs if only one side has it. */
    static int[] gaps(char[] text) {
        int[] gaps = new int[text.length];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = gap(text, i);
        }
        return gaps;
    }

    private static int gap(char[] token, int at) {
        char c = token[at];
        boolean doubled = (at > 0 && token[at - 1] == c) || (at + 1 < token.length && token[at + 1] == c);
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (doubled) {
            return DOUBLED;
        }
        if (c == 'h') {
            return SILENT;
        }
        return SoundKey.vowel(c) && at > 0 && at + 1 < token.length ? VOWEL + 10 : EDIT;
    }

    private static int substitution(char x, char y) {
        if (x == y) {
            return 0;
        }
        return x < PLAIN && y < PLAIN ? SUBSTITUTIONS[x * PLAIN + y] & 0xff : EDIT;
    }

    private static long[] confusableWith() {
        long[] with = new long[Spelling.LETTERS];
        for (int k = 0; k < CONFUSED.length(); k += 2) {
            long pair = Spelling.letters(CONFUSED.substring(k, k + 2));
            for (int letter = 0; letter < with.length; letter++) {
                with[letter] |= (pair & 1L << letter) != 0 ? pair & ~(1L << letter) : 0;
            }
        }
        return with;
    }

    private static byte[] substitutions() {
        byte[] costs = new byte[PLAIN * PLAIN];
        for (char x = 0; x < PLAIN; x++) {
            for (char y = 0; y < PLAIN; y++) {
                costs[x * PLAIN + y] = (byte) (x == y ? 0 : plain(x, y));
            }
        }
        return costs;
    }

    private static int plain(char x, char y) {
        if ((x >= '0' && x <= '9') && (y >= '0' && y <= '9')) {
            return DIGIT;
        }
        if (SoundKey.vowel(x) && SoundKey.vowel(y)) {
            return VOWEL;
        }
        for (int k = 0; k < CONFUSED.length(); k += 2) {
            char p = CONFUSED.charAt(k);
            char q = CONFUSED.charAt(k + 1);
            if ((p == x && q == y) || (p == y && q == x)) {
                return CONFUSABLE;
            }
        }
        return EDIT;
    }
}
