package org.tidewaiter.product;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tidewaiter.exchange.document.Node;

/** Documents with something changed. Places are written as questions write them: {@code lines[0].attributes.rangeKm}. */
final class Edits {

    private Edits() {}

    /** {@code document} with {@code value} at {@code place}, whatever stood there. */
    static Node with(Node document, String place, Node value) {
        return at(document, steps(place), ignored -> value);
    }

    /** Whether something stands at {@code place}. */
    static boolean states(Node document, String place) {
        Node node = document;
        for (String step : steps(place)) {
            node = child(node, step);
        }
        return node != Node.Nothing.NOTHING;
    }

    /** What stands at {@code place}, nothing where nothing does. */
    static Node get(Node document, String place) {
        Node node = document;
        for (String step : steps(place)) {
            node = child(node, step);
        }
        return node;
    }

    /** How many lines of goods there are. */
    static int lines(Node document) {
        return items(get(document, "lines")).size();
    }

    /** {@code node} with the fields of every object in another order. */
    static Node reordered(Node node, Seeded seeded) {
        return switch (node) {
            case Node.Fields(List<Node.Field> fields) ->
                new Node.Fields(seeded.shuffled(fields).stream()
                        .map(field -> new Node.Field(field.name(), reordered(field.node(), seeded)))
                        .toList());
            case Node.Items(List<Node> items) ->
                new Node.Items(
                        items.stream().map(item -> reordered(item, seeded)).toList());
            case Node.Text text -> text;
            case Node.Number number -> number;
            case Node.Truth truth -> truth;
            case Node.Nothing nothing -> nothing;
        };
    }

    private static Node at(Node node, List<String> steps, UnaryOperator<Node> change) {
        if (steps.isEmpty()) {
            return change.apply(node);
        }
        String step = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        if (step.startsWith("[")) {
            List<Node> items = new ArrayList<>(items(node));
            int index = Integer.parseInt(step.substring(1));
            while (items.size() <= index) {
                items.add(Node.Nothing.NOTHING);
            }
            items.set(index, at(items.get(index), rest, change));
            return new Node.Items(items);
        }
        List<Node.Field> fields = new ArrayList<>();
        if (node instanceof Node.Fields(List<Node.Field> stated)) {
            fields.addAll(stated);
        }
        Node changed = at(child(node, step), rest, change);
        fields.removeIf(field -> field.name().equals(step));
        fields.add(new Node.Field(step, changed));
        return new Node.Fields(fields);
    }

    private static Node child(Node node, String step) {
        if (step.startsWith("[")) {
            List<Node> items = items(node);
            int index = Integer.parseInt(step.substring(1));
            return index < items.size() ? items.get(index) : Node.Nothing.NOTHING;
        }
        return node instanceof Node.Fields fields
                ? fields.find(step).orElse(Node.Nothing.NOTHING)
                : Node.Nothing.NOTHING;
    }

    static List<Node> items(Node node) {
        return node instanceof Node.Items(List<Node> items) ? items : List.of();
    }

    private static List<String> steps(String place) {
        List<String> steps = new ArrayList<>();
        Collections.addAll(steps, place.replace("[", ".[").replace("]", "").split("\\."));
        return steps;
    }
}
