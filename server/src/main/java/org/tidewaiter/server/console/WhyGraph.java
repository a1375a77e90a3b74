package org.tidewaiter.server.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a decision is as it is, as a drawing in four columns: what it is about, the reasons, what was found, the answer. Lengths are in
 * units of the drawing, in which a letter is {@value #LETTER} high.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param boxes what stands in it
 * @param ways what leads to what, as paths
 * @param left how many branches are left out
 */
public record WhyGraph(int width, int height, List<Box> boxes, List<String> ways, int left) {

    private static final int LETTER = 14;
    private static final int LINE = 19;
    private static final int PADDING = 10;
    private static final int GAP = 12;
    private static final int BETWEEN = 44;
    private static final int[] COLUMNS = {190, 300, 240, 130};
    private static final int MOST_LINES = 4;
    private static final int MOST_BRANCHES = 24;
    /** As the reading of a decision is short, so is its drawing. */
    private static final int MOST_REASONS = 6;

    /** Takes copies. */
    public WhyGraph {
        boxes = List.copyOf(boxes);
        ways = List.copyOf(ways);
    }

    /**
     * A box with a text.
     *
     * @param x left edge
     * @param y upper edge
     * @param width of it
     * @param height of it
     * @param look how it looks
     * @param lines what it says; the first is its heading where it has one
     * @param headed whether it has a heading
     */
    public record Box(int x, int y, int width, int height, String look, List<String> lines, boolean headed) {
        /** Takes a copy. */
        public Box {
            lines = List.copyOf(lines);
        }

        /** Where a line of the text stands. */
        public int lineAt(int index) {
            return y + PADDING + LETTER - 1 + index * LINE;
        }

        /** Where the text begins. */
        public int textAt() {
            return x + PADDING;
        }

        private int middle() {
            return y + height / 2;
        }

        private int right() {
            return x + width;
        }
    }

    /** The drawing of {@code why}, whose answer is called {@code answer}. */
    static WhyGraph of(WhyView why, String answer) {
        return new Drawing().draw(why, answer);
    }

    /** A drawing that grows downwards. */
    private static final class Drawing {

        private final List<Box> boxes = new ArrayList<>();
        private final List<String> ways = new ArrayList<>();
        private final List<Box> found = new ArrayList<>();
        private int y = 1;

        WhyGraph draw(WhyView why, String answer) {
            Map<String, List<WhyView.Branch>> groups = new LinkedHashMap<>();
            why.branches().stream()
                    .limit(MOST_BRANCHES)
                    .forEach(branch -> groups.computeIfAbsent(branch.about(), about -> new ArrayList<>())
                            .add(branch));
            groups.forEach(this::group);
            int height = Math.max(y - GAP, 80) + 1;
            Box last = box(3, (height - 60) / 2, "answer-" + why.answer(), List.of(answer), true);
            boxes.add(last);
            found.forEach(each -> way(each, last));
            return new WhyGraph(
                    last.right() + 1,
                    height,
                    boxes,
                    ways,
                    Math.max(0, why.branches().size() - MOST_BRANCHES));
        }

        private void group(String about, List<WhyView.Branch> branches) {
            int from = y;
            List<Box> next = new ArrayList<>();
            branches.forEach(branch -> next.addAll(branch(branch)));
            Box head = centred(0, from, y - GAP, "about", lines(0, about), false);
            boxes.add(head);
            next.forEach(each -> way(head, each));
            y = Math.max(y, head.y() + head.height() + GAP);
        }

        /** Draws a branch; what the box of its subject leads to. */
        private List<Box> branch(WhyView.Branch branch) {
            int from = y;
            List<Box> reasons = new ArrayList<>();
            for (String because : branch.because().stream().limit(MOST_REASONS).toList()) {
                Box reason = box(1, y, "reason", lines(1, because), false);
                reasons.add(reason);
                y += reason.height() + GAP;
            }
            List<String> text = new ArrayList<>(SvgText.lines(branch.found(), letters(2), 2));
            text.addAll(lines(2, branch.where()));
            Box result = centred(2, from, Math.max(from, y - GAP), look(branch.kind()), text, true);
            y = Math.max(y, result.y() + result.height() + GAP);
            boxes.addAll(reasons);
            boxes.add(result);
            found.add(result);
            reasons.forEach(reason -> way(reason, result));
            return reasons.isEmpty() ? List.of(result) : reasons;
        }

        private static String look(WhyView.Kind kind) {
            return switch (kind) {
                case CLEAR -> "clear";
                case LOOK -> "look";
                case STOP -> "stop";
            };
        }

        /** A box in the middle between two heights; below the first where it is too high for that. */
        private static Box centred(int column, int from, int to, String look, List<String> lines, boolean headed) {
            int height = 2 * PADDING + lines.size() * LINE;
            return box(column, Math.max(from, (from + to - height) / 2), look, lines, headed);
        }

        private static Box box(int column, int y, String look, List<String> lines, boolean headed) {
            int x = 1;
            for (int i = 0; i < column; i++) {
                x += COLUMNS[i] + BETWEEN;
            }
            return new Box(x, y, COLUMNS[column], 2 * PADDING + lines.size() * LINE, look, lines, headed);
        }

        private static List<String> lines(int column, String text) {
            return SvgText.lines(text, letters(column), MOST_LINES);
        }

        /** How wide a line may be, in tenths of a letter. */
        private static int letters(int column) {
            return (COLUMNS[column] - 2 * PADDING) * 10 / LETTER;
        }

        private void way(Box from, Box to) {
            int middle = to.x() - BETWEEN / 2;
            ways.add("M" + from.right() + " " + from.middle() + "H" + (middle - BETWEEN / 4) + "C" + middle + " "
                    + from.middle() + " " + middle + " " + to.middle() + " " + (middle + BETWEEN / 4) + " "
                    + to.middle() + "H" + to.x());
        }
    }
}
