package org.tidewaiter.engine.goods.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

/** Lays patterns out as an {@link Automaton}, level by level, so that what is read most lies together. */
final class AutomatonBuilder {

    private static final int FREE = -1;

    private final Alphabet alphabet;
    private final Beginnings beginnings;
    /** The codes of every pattern, in their order. */
    private final String[] words;
    /** The number of the pattern that a word belongs to. */
    private final int[] numbers;

    private final StringBuilder tails = new StringBuilder();
    private final BitSet taken = new BitSet();
    private final Queue<Node> open = new ArrayDeque<>();
    private int[] slots = {};
    private int[] pattern = {};

    /**
     * A node whose children are to be laid out.
     *
     * @param slot its slot
     * @param depth how many codes lead to it
     * @param from the first of the words that begin so
     * @param to behind the last of them
     */
    private record Node(int slot, int depth, int from, int to) {}

    AutomatonBuilder(List<String> patterns, Alphabet alphabet) {
        this.alphabet = alphabet;
        this.beginnings = new BeginningsBuilder(alphabet).build(patterns);
        List<String> coded = patterns.stream().map(alphabet::coded).toList();
        this.numbers = IntStream.range(0, coded.size())
                .boxed()
                .sorted(Comparator.comparing(coded::get))
                .mapToInt(Integer::intValue)
                .toArray();
        this.words = IntStream.of(numbers).mapToObj(coded::get).toArray(String[]::new);
    }

    Automaton build() {
        taken.set(0);
        reach(0);
        open.add(new Node(0, 0, 0, words.length));
        while (!open.isEmpty()) {
            lay(open.remove());
        }
        int size = taken.length() + alphabet.size();
        reach(size - 1);
        return new Automaton(
                alphabet.codes(),
                beginnings,
                Arrays.copyOf(slots, 2 * size),
                Arrays.copyOf(pattern, size),
                tails.toString().toCharArray());
    }

    private void lay(Node node) {
        boolean ends = node.from < node.to && words[node.from].length() == node.depth;
        int from = ends ? node.from + 1 : node.from;
        boolean root = node.slot == 0;
        if (!root && node.to - node.from == 1) {
            pattern[node.slot] = numbers[node.from];
            slots[2 * node.slot + 1] = ~tails.length();
            tails.append(words[node.from], node.depth, words[node.from].length())
                    .append((char) Alphabet.OTHER);
            return;
        }
        if (ends) {
            pattern[node.slot] = numbers[node.from];
        }
        List<Node> children = children(from, node.to, node.depth);
        int base = base(children, node.depth);
        slots[2 * node.slot + 1] = base << 1 | (ends ? Automaton.MARK : 0);
        for (Node child : children) {
            int slot = base + words[child.from].charAt(node.depth);
            taken.set(slot);
            reach(slot);
            slots[2 * slot] = node.slot;
            open.add(new Node(slot, child.depth, child.from, child.to));
        }
    }

    /** The children of a node, not yet in a slot. */
    private List<Node> children(int from, int to, int depth) {
        List<Node> children = new ArrayList<>();
        int first = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || words[i].charAt(depth) != words[first].charAt(depth)) {
                children.add(new Node(FREE, depth + 1, first, i));
                first = i;
            }
        }
        return children;
    }

    /** The smallest base with which every child finds a free slot. */
    private int base(List<Node> children, int depth) {
        if (children.isEmpty()) {
            return 0;
        }
        int[] codes = children.stream()
                .mapToInt(child -> words[child.from].charAt(depth))
                .toArray();
        int slot = taken.nextClearBit(codes[0]);
        while (!fits(slot - codes[0], codes)) {
            slot = taken.nextClearBit(slot + 1);
        }
        return slot - codes[0];
    }

    private boolean fits(int base, int[] codes) {
        for (int code : codes) {
            if (taken.get(base + code)) {
                return false;
            }
        }
        return true;
    }

    /** Sees to it that there is the slot {@code slot}. */
    private void reach(int slot) {
        int known = pattern.length;
        if (slot >= known) {
            int size = Math.max(slot + 1, 2 * known);
            slots = Arrays.copyOf(slots, 2 * size);
            pattern = Arrays.copyOf(pattern, size);
            Arrays.fill(slots, 2 * known, 2 * size, FREE);
            Arrays.fill(pattern, known, size, FREE);
        }
    }
}
