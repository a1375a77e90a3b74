package org.tidewaiter.engine.goods;

import java.util.Arrays;
import java.util.List;

/** The patterns of an {@link Automaton} as a tree of symbols. Nodes are numbers; 0 is the root, 1 and 2 are left free. */
final class Trie {

    static final int ROOT = 0;
    /** Up to this number no other node; the automaton uses them for states of its own. */
    private static final int RESERVED = 2;

    private static final int NONE = -1;

    final int nodes;
    /** Index of the pattern that ends in a node, or -1. */
    final int[] pattern;
    /** First child of a node, 0 where there is none. */
    final int[] firstChild;
    /** Next child of the same parent, 0 where there is none. */
    final int[] sibling;
    /** Symbol that leads to a node. */
    final int[] symbol;
    /** Whether a node stands between the two symbols of a pair. */
    final boolean[] insidePair;
    /** Whether a blank leads to a node. */
    final boolean[] blank;

    Trie(List<String> patterns, Alphabet alphabet) {
        int most = RESERVED + 1;
        int[][] words = new int[patterns.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = symbols(patterns.get(i), alphabet);
            most += words[i].length;
        }
        pattern = new int[most];
        Arrays.fill(pattern, NONE);
        firstChild = new int[most];
        sibling = new int[most];
        symbol = new int[most];
        insidePair = new boolean[most];
        blank = new boolean[most];
        nodes = plant(words, 1 << alphabet.shift());
    }

    private static int[] symbols(String word, Alphabet alphabet) {
        char[] codes = alphabet.codes();
        int[] symbols = new int[2 * word.length()];
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            int code = codes[word.charAt(i)];
            symbols[length++] = code & 0xFF;
            if (Alphabet.isPair(code)) {
                symbols[length++] = code >>> 8;
            }
        }
        return Arrays.copyOf(symbols, length);
    }

    private int plant(int[][] words, int symbols) {
        int[] rootChildren = new int[symbols];
        int count = RESERVED + 1;
        for (int word = 0; word < words.length; word++) {
            int node = ROOT;
            for (int s : words[word]) {
                int child = node == ROOT ? rootChildren[s] : childOf(node, s);
                if (child == 0) {
                    child = count++;
                    grow(node, child, s);
                    rootChildren[s] = node == ROOT ? child : rootChildren[s];
                }
                node = child;
            }
            pattern[node] = word;
        }
        return count;
    }

    private int childOf(int node, int s) {
        int child = firstChild[node];
        while (child != 0 && symbol[child] != s) {
            child = sibling[child];
        }
        return child;
    }

    private void grow(int node, int child, int s) {
        symbol[child] = s;
        insidePair[child] = !insidePair[node] && s >= Alphabet.LEADS;
        blank[child] = !insidePair[node] && s == Alphabet.BLANK;
        sibling[child] = firstChild[node];
        firstChild[node] = child;
    }

    /** Whether the text may go on in several ways behind {@code node}. */
    boolean branches(int node) {
        return node <= RESERVED || (firstChild[node] != 0 && sibling[firstChild[node]] != 0);
    }
}
