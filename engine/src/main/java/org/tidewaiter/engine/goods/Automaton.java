package org.tidewaiter.engine.goods;

/**
 * A finished Aho-Corasick automaton over the symbols of an {@link Alphabet}, as flat tables: it reads a text once and knows
 * after every character which patterns end there.
 *
 * <p>A state is written as the place of its row in {@code next}; because rows are as long as a power of two, the lowest bit
 * is free and says whether a pattern ends in the state.
 *
 * @param shift binary logarithm of the length of a row
 * @param codes symbols of every UTF-16 code unit: the first in the low byte, the second of a pair in the high byte
 * @param next the next state by row and symbol
 * @param pattern the longest pattern that ends in a state, by state number
 * @param shorter the state of the next shorter pattern that ends in the same place, by state number; 0 where there is none
 */
public record Automaton(int shift, char[] codes, int[] next, int[] pattern, int[] shorter) {

    private static final int ENDS = 1;
    private static final int NONE = -1;

    /** What is told about the places where patterns end. */
    interface Listener {
        /**
         * Patterns end here.
         *
         * @param place place of the last character of them
         * @param state to be given to {@link #pattern(int)} and {@link #shorter(int)}
         */
        void ends(int place, int state);
    }

    /** Reads {@code text} from {@code start} to {@code end} and reports every place where patterns end, in order. */
    void read(String text, int start, int end, Listener listener) {
        char[] codes = this.codes;
        int[] next = this.next;
        int state = 0;
        for (int i = start; i < end; i++) {
            int code = codes[text.charAt(i)];
            int first = code & 0xFF;
            state = next[(state & -2) + first];
            if (first >= Alphabet.LEADS) {
                state = next[(state & -2) + (code >>> 8)];
            }
            if ((state & ENDS) != 0 && first != Alphabet.INVISIBLE) {
                listener.ends(i, state >>> shift);
            }
        }
    }

    /** The longest pattern that ends in {@code state}, or the one {@link #shorter} than another; -1 where there is none. */
    int pattern(int state) {
        return pattern[state];
    }

    /** The state of the next shorter pattern; 0 where there is none. */
    int shorter(int state) {
        return shorter[state];
    }

    /** The automaton for {@code patterns}, which are folded, have single blanks and differ from each other. */
    static Automaton of(java.util.List<String> patterns, Alphabet alphabet) {
        return new AutomatonBuilder(patterns, alphabet).build();
    }

    static int marked(int state, boolean ends) {
        return ends ? state | ENDS : state & -2;
    }

    static boolean ends(int state) {
        return (state & ENDS) != 0;
    }

    static int none() {
        return NONE;
    }
}
