package org.tidewaiter.engine.materials;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tidewaiter.engine.materials.DependencyMap.Node;

/**
 * Finds nodes by what people call them. A name is read as the letters and digits in it, in lower case, each with a mark
 * where a word begins: a new word begins after punctuation or a space, where letters and digits meet, and with every
 * Chinese character. So {@code SPY-6}, {@code spy6} and {@code AN/SPY-6(V)} agree, and {@code LED} is not in
 * {@code called}.
 */
final class NodeSearch {

    private static final int NEAR_MATCHES = 5;

    private final List<Node> nodes;

    NodeSearch(List<Node> nodes) {
        this.nodes = nodes.stream()
                .sorted(Comparator.<Node, String>comparing(
                                node -> names(node).findFirst().orElse(""))
                        .thenComparing(Node::id))
                .toList();
    }

    Found find(String query) {
        Words asked = Words.of(query);
        if (asked.letters().isEmpty()) {
            return new Found(List.of(), List.of());
        }
        return Stream.<Supplier<List<Node>>>of(
                        () -> named(name -> name.letters().equals(asked.letters())),
                        () -> named(name -> name.contain(asked)),
                        () -> longestContained(asked),
                        () -> simplified(query))
                .map(Supplier::get)
                .filter(nodes -> !nodes.isEmpty())
                .findFirst()
                .map(nodes -> new Found(nodes, List.of()))
                .orElseGet(() -> new Found(List.of(), near(asked)));
    }

    /** What {@code query} finds in simplified characters; nothing where it is written in them already. */
    private List<Node> simplified(String query) {
        if (query.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of();
        }
        String simplified = Transliterator.getInstance("Traditional-Simplified").transliterate(query);
        return simplified.equals(query) ? List.of() : find(simplified).nodes();
    }

    private List<Node> named(Predicate<Words> like) {
        return nodes.stream()
                .filter(node -> names(node).map(Words::of).anyMatch(like))
                .toList();
    }

    /** The nodes with the longest name that stands in the query: {@code gallium metal} asks for gallium. */
    private List<Node> longestContained(Words asked) {
        int longest = nodes.stream()
                .mapToInt(node -> longestContained(node, asked))
                .max()
                .orElse(0);
        return longest == 0
                ? List.of()
                : nodes.stream()
                        .filter(node -> longestContained(node, asked) == longest)
                        .toList();
    }

    private static int longestContained(Node node, Words asked) {
        return names(node)
                .map(Words::of)
                .filter(name -> !name.letters().isEmpty() && asked.contain(name))
                .mapToInt(name -> name.letters().length())
                .max()
                .orElse(0);
    }

    private List<Node> near(Words asked) {
        record Distance(Node node, int edits) {}
        int tolerated = asked.letters().length() / 3;
        return nodes.stream()
                .map(node -> new Distance(
                        node,
                        names(node)
                                .map(name ->
                                        edits(asked.letters(), Words.of(name).letters()))
                                .min(Comparator.naturalOrder())
                                .orElse(Integer.MAX_VALUE)))
                .filter(distance -> distance.edits() <= tolerated)
                .sorted(Comparator.comparingInt(Distance::edits))
                .map(Distance::node)
                .limit(NEAR_MATCHES)
                .toList();
    }

    private static Stream<String> names(Node node) {
        return Stream.concat(Stream.concat(node.namesEn().stream(), node.namesZh().stream()), Stream.of(node.id()));
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour to make one the other. */
    private static int edits(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }

    /**
     * A name as it is compared.
     *
     * @param letters its letters and digits
     * @param starts where words begin in {@code letters}, and its end
     */
    private record Words(String letters, List<Integer> starts) {

        static Words of(String name) {
            StringBuilder letters = new StringBuilder(name.length());
            List<Integer> starts = new ArrayList<>();
            Kind before = Kind.GAP;
            for (int c : name.toLowerCase(Locale.ROOT).codePoints().toArray()) {
                Kind kind = Kind.of(c);
                if (kind != Kind.GAP) {
                    if (kind != before || kind == Kind.CHARACTER) {
                        starts.add(letters.length());
                    }
                    letters.appendCodePoint(c);
                }
                before = kind;
            }
            starts.add(letters.length());
            return new Words(letters.toString(), List.copyOf(starts));
        }

        /** Whether {@code part} stands here, from the beginning of a word to the end of one, an English plural left aside. */
        boolean contain(Words part) {
            int length = part.letters.length();
            return starts.stream()
                    .anyMatch(start -> letters.startsWith(part.letters, start) && endsWord(start + length));
        }

        private boolean endsWord(int end) {
            return starts.contains(end)
                    || (end < letters.length() && letters.charAt(end) == 's' && starts.contains(end + 1));
        }
    }

    private enum Kind {
        GAP,
        LETTER,
        DIGIT,
        CHARACTER;

        static Kind of(int c) {
            if (Character.isIdeographic(c)) {
                return CHARACTER;
            }
            return Character.isDigit(c) ? DIGIT : Character.isLetter(c) ? LETTER : GAP;
        }
    }
}
