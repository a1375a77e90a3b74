package org.tidewaiter.engine.goods.words;

import java.util.List;

/** Gathers the {@link Beginnings} of patterns. */
final class BeginningsBuilder {

    private final char[] codes;
    private final int single;
    private final byte[] signs = new byte[Beginnings.ASCII];
    private final int[] words = new int[(1 << Beginnings.BITS) / Integer.SIZE];
    private final int[] pairs = new int[(1 << Beginnings.BITS) / Integer.SIZE];

    BeginningsBuilder(Alphabet alphabet) {
        codes = alphabet.codes();
        single = alphabet.single();
        for (char c = 0; c < Beginnings.ASCII; c++) {
            signs[c] = (byte) sign(c);
        }
    }

    private int sign(char c) {
        if (codes[c] >= Alphabet.WIDE) {
            return Beginnings.OPENING;
        }
        if (Letters.inWord(c)) {
            return isSign(codes[c]) ? codes[c] - Alphabet.LETTERS + 1 : Beginnings.UNKNOWN;
        }
        return Letters.isInvisible(c) ? Beginnings.UNKNOWN : Beginnings.EDGE;
    }

    private static boolean isSign(int code) {
        return code >= Alphabet.LETTERS && code < Alphabet.WIDE;
    }

    Beginnings build(List<String> patterns) {
        for (String pattern : patterns) {
            int first = codes[pattern.charAt(0)];
            if (isSign(first)) {
                word(pattern);
            } else {
                // an invisible character may come between in the text
                set(pairs, Beginnings.pair(first, Alphabet.INVISIBLE));
                if (pattern.length() > 1) {
                    set(pairs, Beginnings.pair(first, codes[pattern.charAt(1)]));
                }
            }
        }
        return new Beginnings(signs, words, single, pairs);
    }

    private void word(String pattern) {
        long word = 0;
        int length = 0;
        while (length < Beginnings.WINDOW && length < pattern.length() && isSign(codes[pattern.charAt(length)])) {
            word = with(word, length, codes[pattern.charAt(length)] - Alphabet.LETTERS + 1);
            length++;
        }
        set(words, word);
        if (length == pattern.length()) {
            set(words, with(word, length, signs['s']));
            set(words, with(with(word, length, signs['e']), length + 1, signs['s']));
        }
    }

    /** {@code word} with {@code sign} at {@code place}, unless that is beyond the window. */
    private static long with(long word, int place, int sign) {
        return place < Beginnings.WINDOW ? word | (long) sign << Byte.SIZE * place : word;
    }

    private static void set(int[] bits, long key) {
        int at = Beginnings.hash(key);
        bits[at / Integer.SIZE] |= 1 << at;
    }
}
