package org.tidewaiter.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in a document. Its text is a JSON pointer (RFC 6901): {@code /lines/0/netMass}; the root's is empty. */
public sealed interface Pointer {

    /** The place of the whole document. */
    static Pointer root() {
        return Root.ROOT;
    }

    /** The whole document. */
    enum Root implements Pointer {
        /** The only one. */
        ROOT;

        @Override
        public String toString() {
            return "";
        }
    }

    /** A place one step below {@code parent}. */
    record Child(Pointer parent, String step) implements Pointer {

        @Override
        public String toString() {
            return parent + "/" + step.replace("~", "~0").replace("/", "~1");
        }
    }

    /** The place of a field of the object at this place. */
    default Pointer child(String name) {
        return new Child(this, name);
    }

    /** The place of an element of the list at this place, counted from 0. */
    default Pointer child(int index) {
        return new Child(this, Integer.toString(index));
    }

    /** The names of fields and the positions in lists that lead from the root to this place. */
    default List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (Pointer at = this; at instanceof Child(Pointer parent, String step); at = parent) {
            steps.addFirst(step);
        }
        return steps;
    }

    /** What stands at this place of {@code document}, or empty where it has no such place. */
    default Optional<Node> in(Node document) {
        return switch (this) {
            case Root root -> Optional.of(document);
            case Child(Pointer parent, String step) -> parent.in(document).flatMap(node -> below(node, step));
        };
    }

    /** The place that {@code text} names, or empty where it is no JSON pointer. */
    static Optional<Pointer> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(root());
        }
        if (text.charAt(0) != '/') {
            return Optional.empty();
        }
        Pointer pointer = root();
        for (String step : text.substring(1).split("/", -1)) {
            pointer = pointer.child(step.replace("~1", "/").replace("~0", "~"));
        }
        return Optional.of(pointer);
    }

    private static Optional<Node> below(Node node, String step) {
        return switch (node) {
            case Node.Fields fields -> fields.find(step);
            case Node.Items(var items) ->
                index(step).filter(index -> index < items.size()).map(items::get);
            case Node.Text text -> Optional.empty();
            case Node.Number number -> Optional.empty();
            case Node.Truth truth -> Optional.empty();
            case Node.Nothing nothing -> Optional.empty();
        };
    }

    private static Optional<Integer> index(String step) {
        boolean decimal = !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return decimal && (step.length() == 1 || step.charAt(0) != '0')
                ? Optional.of(Integer.valueOf(step))
                : Optional.empty();
    }
}
