package org.tidewaiter.engine.goods;

import java.util.Arrays;
import java.util.List;

/** Builds an {@link Automaton} from a {@link Trie}, level by level. */
final class AutomatonBuilder {

    /**
     * The state behind the lead symbol of a character that continues no pattern; whatever its second symbol, the text is then at the
     * root again.
     */
    private static final int STRAY_LEAD = 1;

    /**
     * The state behind a letter that continues no pattern. A pattern that begins with a letter or digit is found at the beginning of a
     * word only, so that the rest of the word is passed over here and not tried at every letter.
     */
    private static final int INSIDE_WORD = 2;

    /** A symbol that no text has. */
    private static final int NEVER = 0xFF;

    private final Alphabet alphabet;
    private final Trie trie;
    private final int shift;
    /** Number of the state of a node. */
    private final int[] state;
    /** Nodes, parents before children. */
    private final int[] order;

    private final int rows;
    private final int[] next;
    private final int[] chains;
    private final int[] pattern;
    private final int[] shorter;

    AutomatonBuilder(List<String> patterns, Alphabet alphabet) {
        this.alphabet = alphabet;
        this.shift = alphabet.shift();
        this.trie = new Trie(patterns, alphabet);
        if (trie.nodes > Automaton.STATE_MASK >>> 1) {
            throw new IllegalArgumentException("too many terms: " + patterns.size());
        }
        this.state = new int[trie.nodes];
        this.order = breadthFirst();
        this.rows = number();
        this.next = new int[rows << shift];
        this.chains = new int[(trie.nodes - rows) << 1];
        this.pattern = new int[trie.nodes];
        this.shorter = new int[trie.nodes];
    }

    private int[] breadthFirst() {
        int[] nodes = new int[trie.nodes];
        int known = 1;
        for (int i = 0; i < known; i++) {
            for (int child = trie.firstChild[nodes[i]]; child != 0; child = trie.sibling[child]) {
                nodes[known++] = child;
            }
        }
        return Arrays.copyOf(nodes, known);
    }

    /** Numbers the states with a row first, in breadth-first order; the chains in the order of planting. Returns the number of rows. */
    private int number() {
        state[STRAY_LEAD] = STRAY_LEAD;
        state[INSIDE_WORD] = INSIDE_WORD;
        int rows = INSIDE_WORD + 1;
        for (int node : order) {
            if (node != Trie.ROOT && trie.branches(node)) {
                state[node] = rows++;
            }
        }
        int number = rows;
        for (int node = INSIDE_WORD + 1; node < trie.nodes; node++) {
            if (!trie.branches(node)) {
                state[node] = number++;
            }
        }
        return rows;
    }

    Automaton build() {
        int[] fallback = new int[trie.nodes];
        for (int i = 0; i < trie.nodes; i++) {
            pattern[state[i]] = trie.pattern[i];
        }
        for (int lead = Alphabet.LEADS; lead < 1 << shift; lead++) {
            next[lead] = STRAY_LEAD << 1;
        }
        for (int letter = Alphabet.LETTERS; letter < Alphabet.DIGITS; letter++) {
            next[letter] = INSIDE_WORD << 1;
        }
        row(Trie.ROOT, Trie.ROOT, fallback);
        System.arraycopy(next, 0, next, INSIDE_WORD << shift, 1 << shift);
        Arrays.fill(
                next,
                (INSIDE_WORD << shift) + Alphabet.LETTERS,
                (INSIDE_WORD << shift) + Alphabet.DIGITS,
                INSIDE_WORD << 1);
        for (int i = 1; i < order.length; i++) {
            int node = order[i];
            int own = state[node];
            if (own >= rows) {
                chain(node, fallback[node], fallback);
            } else {
                row(node, fallback[node], fallback);
            }
        }
        return new Automaton(shift, alphabet.codes(), rows, next, chains, pattern, shorter);
    }

    /** A row is the row of the longest proper suffix, with the state's own ways in it. */
    private void row(int node, int suffix, int[] fallback) {
        int row = state[node] << shift;
        if (node != Trie.ROOT) {
            if (suffix < rows) {
                System.arraycopy(next, suffix << shift, next, row, 1 << shift);
            } else {
                for (int symbol = 0; symbol < 1 << shift; symbol++) {
                    next[row + symbol] = step(suffix, symbol);
                }
            }
            if (trie.blank[node]) {
                next[row + Alphabet.BLANK] = state[node] << 1;
            }
        }
        for (int child = trie.firstChild[node]; child != 0; child = trie.sibling[child]) {
            int at = row + trie.symbol[child];
            int behind = node == Trie.ROOT ? behindFirst(child) : next[at] >>> 1;
            next[at] = enter(child, behind, fallback);
        }
    }

    /** The state behind the first symbol of a pattern, as if the pattern were not there. */
    private int behindFirst(int child) {
        if (trie.insidePair[child]) {
            return STRAY_LEAD;
        }
        int symbol = trie.symbol[child];
        return symbol >= Alphabet.LETTERS && symbol < Alphabet.DIGITS ? INSIDE_WORD : Trie.ROOT;
    }

    private void chain(int node, int suffix, int[] fallback) {
        int at = (state[node] - rows) << 1;
        int child = trie.firstChild[node];
        chains[at] = child == 0
                ? NEVER << Automaton.SYMBOL_SHIFT
                : trie.symbol[child] << Automaton.SYMBOL_SHIFT
                        | enter(child, step(suffix, trie.symbol[child]) >>> 1, fallback);
        chains[at + 1] = suffix << 1 | (trie.blank[node] ? Automaton.MARK : 0);
    }

    /** Notes where {@code child} falls back to, and returns its state, marked if a pattern ends there. */
    private int enter(int child, int suffix, int[] fallback) {
        int own = state[child];
        fallback[child] = suffix;
        shorter[own] = pattern[suffix] >= 0 ? suffix : shorter[suffix];
        boolean ends = pattern[own] >= 0 || shorter[own] != 0;
        return own << 1 | (ends ? Automaton.MARK : 0);
    }

    /** The state behind {@code symbol}, from a state whose entries are complete. */
    private int step(int from, int symbol) {
        int number = from;
        while (number >= rows) {
            int at = (number - rows) << 1;
            if (chains[at] >>> Automaton.SYMBOL_SHIFT == symbol) {
                return chains[at] & Automaton.STATE_MASK;
            }
            if (symbol == Alphabet.BLANK && (chains[at + 1] & Automaton.MARK) != 0) {
                return number << 1;
            }
            number = chains[at + 1] >>> 1;
        }
        return next[(number << shift) + symbol];
    }
}
