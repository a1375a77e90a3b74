package org.tidewaiter.engine.goods;

import java.util.Arrays;
import java.util.List;

/**
 * A finished Aho-Corasick automaton over the symbols of an {@link Alphabet}, as flat tables: it reads a text once and knows
 * after every character which patterns end there.
 *
 * <p>A state is a number and, in its lowest bit, whether a pattern ends there. States in which the text may go on in several
 * ways come first and have a row of the dense table {@code next}, with the next state for every symbol. The others, the great
 * majority, have one way on and two entries in {@code chains}: the symbol and the state it leads to, and the state in which to
 * try again where the symbol is another. So the tables stay small enough for the cache, and reading takes linear time.
 *
 * @param shift binary logarithm of the length of a row
 * @param codes symbols of every UTF-16 code unit: the first in the low byte, the second of a pair in the high byte
 * @param rows number of states that have a row
 * @param next the next state by row and symbol
 * @param chains for every other state: symbol in the highest byte and next state; state to fall back to, with the lowest bit set
 *     where the text so far ends in a blank
 * @param pattern the longest pattern that ends in a state, by state number; -1 where none does
 * @param shorter the state of the next shorter pattern that ends in the same place, by state number; 0 where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // the tables are read in the innermost loop; nobody compares automata
public record Automaton(int shift, char[] codes, int rows, int[] next, int[] chains, int[] pattern, int[] shorter) {

    /** Marks a state in which a pattern ends, and a chain whose text ends in a blank. */
    static final int MARK = 1;
    /** Where the symbol of a chain begins in its first entry. */
    static final int SYMBOL_SHIFT = 24;
    /** Where the state of a chain ends in its first entry. */
    static final int STATE_MASK = (1 << SYMBOL_SHIFT) - 1;

    /** What is told about the places where patterns end. */
    interface Listener {
        /**
         * Patterns end here.
         *
         * @param place place of the last character of them
         * @param state to be given to {@link #pattern(int)} and {@link #shorter(int)}
         */
        void ends(int place, int state);

        /** A character at {@code place} shows nothing and is passed over. */
        void invisible(int place);
    }

    /** The automaton for {@code patterns}, which are folded, have single blanks and differ from each other. */
    static Automaton of(List<String> patterns, Alphabet alphabet) {
        return new AutomatonBuilder(patterns, alphabet).build();
    }

    /** Reads {@code text} and reports every place where patterns end, in order. */
    void read(String text, Listener listener) {
        char[] codes = this.codes;
        int[] next = this.next;
        int shift = this.shift;
        int rows = this.rows;
        char[] chars = text.toCharArray();
        int state = 0;
        for (int i = 0; i < chars.length; i++) {
            int code = codes[chars[i]];
            int first = code & 0xFF;
            if (first == Alphabet.INVISIBLE) {
                listener.invisible(i);
                continue;
            }
            int number = state >>> 1;
            state = number < rows ? next[(number << shift) + first] : step(number, first);
            if (first >= Alphabet.LEADS) {
                number = state >>> 1;
                state = number < rows ? next[(number << shift) + (code >>> 8)] : step(number, code >>> 8);
            }
            if ((state & MARK) != 0) {
                listener.ends(i, state >>> 1);
            }
        }
    }

    /** The state behind {@code symbol}. */
    private int step(int from, int symbol) {
        int number = from;
        while (number >= rows) {
            int at = (number - rows) << 1;
            int way = chains[at];
            if (way >>> SYMBOL_SHIFT == symbol) {
                return way & STATE_MASK;
            }
            int fallback = chains[at + 1];
            if (symbol == Alphabet.BLANK && (fallback & MARK) != 0) {
                return number << 1;
            }
            number = fallback >>> 1;
        }
        return next[(number << shift) + symbol];
    }

    /** The longest pattern that ends in {@code state}; -1 where none does. */
    int pattern(int state) {
        return pattern[state];
    }

    /** The state of the next shorter pattern; 0 where there is none. */
    int shorter(int state) {
        return shorter[state];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Automaton that
                && shift == that.shift
                && rows == that.rows
                && Arrays.equals(codes, that.codes)
                && Arrays.equals(next, that.next)
                && Arrays.equals(chains, that.chains)
                && Arrays.equals(pattern, that.pattern)
                && Arrays.equals(shorter, that.shorter);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(chains);
    }

    @Override
    public String toString() {
        return pattern.length + " states";
    }
}
