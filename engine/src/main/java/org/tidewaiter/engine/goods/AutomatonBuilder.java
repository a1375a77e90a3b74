package org.tidewaiter.engine.goods;

import java.util.Arrays;
import java.util.List;

/** Builds an {@link Automaton}: first the trie of the patterns, then, level by level, the rows. */
final class AutomatonBuilder {

    /** Where a text stands before any character. */
    private static final int ROOT = 0;
    /** Behind the lead symbol of a character that continues no pattern; whatever its second symbol, the text is at the root. */
    private static final int STRAY_LEAD = 1;

    private final Alphabet alphabet;
    private final byte[][] words;
    private final int states;

    private final int[] pattern;
    private final int[] firstChild;
    private final int[] sibling;
    private final byte[] symbol;
    private final boolean[] insidePair;
    private final boolean[] endsPair;

    AutomatonBuilder(List<String> patterns, Alphabet alphabet) {
        this.alphabet = alphabet;
        words = new byte[patterns.size()][];
        int most = 2;
        for (int i = 0; i < words.length; i++) {
            words[i] = symbols(patterns.get(i));
            most += words[i].length;
        }
        pattern = new int[most];
        Arrays.fill(pattern, Automaton.none());
        firstChild = new int[most];
        sibling = new int[most];
        symbol = new byte[most];
        insidePair = new boolean[most];
        endsPair = new boolean[most];
        states = plant();
    }

    private byte[] symbols(String word) {
        char[] codes = alphabet.codes();
        byte[] symbols = new byte[2 * word.length()];
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            int code = codes[word.charAt(i)];
            symbols[length++] = (byte) code;
            if (Alphabet.isPair(code)) {
                symbols[length++] = (byte) (code >>> 8);
            }
        }
        return Arrays.copyOf(symbols, length);
    }

    /** Plants the trie and returns how many states it has. */
    private int plant() {
        int[] rootChildren = new int[1 << alphabet.shift()];
        int count = 2;
        for (int word = 0; word < words.length; word++) {
            int state = ROOT;
            for (byte s : words[word]) {
                int child = state == ROOT ? rootChildren[s & 0xFF] : childOf(state, s);
                if (child == 0) {
                    child = count++;
                    symbol[child] = s;
                    endsPair[child] = insidePair[state];
                    insidePair[child] = !insidePair[state] && (s & 0xFF) >= Alphabet.LEADS;
                    sibling[child] = firstChild[state];
                    firstChild[state] = child;
                    if (state == ROOT) {
                        rootChildren[s & 0xFF] = child;
                    }
                }
                state = child;
            }
            pattern[state] = word;
        }
        return count;
    }

    private int childOf(int state, byte s) {
        int child = firstChild[state];
        while (child != 0 && symbol[child] != s) {
            child = sibling[child];
        }
        return child;
    }

    /**
     * Numbers the states breadth first and fills their rows. A row is the row of the state's longest proper suffix, with the
     * state's own children in it.
     */
    Automaton build() {
        int shift = alphabet.shift();
        int size = 1 << shift;
        int[] next = new int[states << shift];
        int[] patterns = new int[states];
        int[] shorter = new int[states];
        int[] suffix = new int[states];
        int[] trieState = new int[states];
        trieState[STRAY_LEAD] = STRAY_LEAD;
        patterns[ROOT] = Automaton.none();
        patterns[STRAY_LEAD] = Automaton.none();
        for (int lead = Alphabet.LEADS; lead < size; lead++) {
            next[lead] = STRAY_LEAD << shift;
        }
        int numbered = 2;
        for (int state = 0; state < numbered; state++) {
            int row = state << shift;
            int origin = trieState[state];
            if (state > STRAY_LEAD) {
                System.arraycopy(next, suffix[state] << shift, next, row, size);
                passOver(next, row, state, origin, patterns[state] >= 0 || shorter[state] != 0);
            }
            for (int child = firstChild[origin]; child != 0; child = sibling[child]) {
                int at = row + (symbol[child] & 0xFF);
                int number = numbered++;
                int fallback = state == ROOT ? (insidePair[child] ? STRAY_LEAD << shift : ROOT) : next[at];
                trieState[number] = child;
                suffix[number] = fallback >>> shift;
                patterns[number] = pattern[child];
                shorter[number] = patterns[suffix[number]] >= 0 ? suffix[number] : shorter[suffix[number]];
                next[at] = Automaton.marked(number << shift, pattern[child] >= 0 || shorter[number] != 0);
            }
        }
        return new Automaton(shift, alphabet.codes(), next, patterns, shorter);
    }

    /** Invisible characters, and blanks behind a blank, leave a state as it is. */
    private void passOver(int[] next, int row, int state, int origin, boolean ends) {
        if (insidePair[origin]) {
            return;
        }
        int self = Automaton.marked(state << alphabet.shift(), ends);
        next[row + Alphabet.INVISIBLE] = self;
        if (symbol[origin] == Alphabet.BLANK && !endsPair[origin]) {
            next[row + Alphabet.BLANK] = self;
        }
    }
}
