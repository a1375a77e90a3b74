package org.tidewaiter.engine.goods.words;

import java.util.Arrays;
import java.util.List;

/**
 * Patterns over the codes of an {@link Alphabet} as a finished tree in flat tables. Read from a place in a text, it tells which
 * patterns begin there; {@link Beginnings} tells at which places that is worth while.
 *
 * <p>The tree is a double array: the child that a code leads to stands in the slot whose number is the base of its parent and the code
 * together, and notes its parent, so that a slot of somebody else's is known. Where one pattern is left the tree ends, and the rest of
 * the pattern stands in {@code tails}. So few slots are needed, and all that is read for a character lies together.
 *
 * @param codes the code of every UTF-16 code unit
 * @param beginnings where patterns may begin
 * @param slots for every slot two numbers: its parent; and its base, doubled, with {@link #MARK} where a pattern ends there, or the
 *     place of its tail, inverted
 * @param pattern for every slot the pattern that ends there or at the end of its tail; -1 where there is none
 * @param tails the codes of the tails, each with an {@link Alphabet#OTHER} behind it
 */
@SuppressWarnings("ArrayRecordComponent") // the tables are read in the innermost loop; nobody compares automata
public record Automaton(char[] codes, Beginnings beginnings, int[] slots, int[] pattern, char[] tails) {

    /** Marks a slot in which a pattern ends. */
    static final int MARK = 1;

    /** Is told which patterns begin in a place. */
    interface Listener {
        /**
         * A pattern ends here; longer ones are told of after shorter ones.
         *
         * @param place place of its last character
         * @param pattern its number
         */
        void ends(int place, int pattern);
    }

    /** The automaton for {@code patterns}, which are folded, have single blanks and differ from each other. */
    static Automaton of(List<String> patterns, Alphabet alphabet) {
        return new AutomatonBuilder(patterns, alphabet).build();
    }

    /** Notes in {@code places} where a pattern may begin, see {@link Beginnings#in}. */
    int begin(char[] text, int length, int[] places) {
        return beginnings.in(text, length, codes, places);
    }

    /**
     * Reports the patterns that begin at {@code start}; invisible characters and repeated blanks inside them do not count.
     *
     * @param length number of characters of {@code text} that are read
     */
    void read(char[] text, int length, int start, Listener listener) {
        int slot = 0;
        int link = slots[1];
        int last = Alphabet.OTHER;
        for (int i = start; i < length; i++) {
            int code = codes[text[i]];
            if (Alphabet.passedOver(code, last)) {
                continue;
            }
            int child = (link >>> 1) + code;
            if (slots[2 * child] != slot) {
                return;
            }
            slot = child;
            link = slots[2 * child + 1];
            last = code;
            if (link < 0) {
                int end = endOfTail(text, length, i, ~link);
                if (end >= 0) {
                    listener.ends(end, pattern[slot]);
                }
                return;
            }
            if ((link & MARK) != 0) {
                listener.ends(i, pattern[slot]);
            }
        }
    }

    /** The place at which the text, read up to {@code place}, has gone through the tail; -1 where it goes on otherwise. */
    private int endOfTail(char[] text, int length, int place, int tail) {
        int end = place;
        int last = codes[text[place]];
        int at = tail;
        while (tails[at] != Alphabet.OTHER) {
            end++;
            if (end == length) {
                return -1;
            }
            int code = codes[text[end]];
            if (code == tails[at]) {
                last = code;
                at++;
            } else if (!Alphabet.passedOver(code, last)) {
                return -1;
            }
        }
        return end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Automaton that
                && Arrays.equals(codes, that.codes)
                && beginnings.equals(that.beginnings)
                && Arrays.equals(slots, that.slots)
                && Arrays.equals(pattern, that.pattern)
                && Arrays.equals(tails, that.tails);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(slots) * 31 + Arrays.hashCode(tails);
    }

    @Override
    public String toString() {
        return pattern.length + " slots";
    }
}
