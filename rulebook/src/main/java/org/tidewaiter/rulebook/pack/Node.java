package org.tidewaiter.rulebook.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a pack file that knows where it stands. */
public sealed interface Node {

    /** Where it stands. */
    Place place();

    /**
     * A map. The accessors that do not return an {@link Optional} throw where the key is absent or of another shape; they
     * are for keys that the schema of the kind demands. A key whose value is null counts as absent.
     *
     * @param place where it begins
     * @param fields by key, in the order written
     */
    record Fields(Place place, Map<String, Node> fields) implements Node {

        /** Takes a copy that keeps the order. */
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** What stands under {@code key}. */
        public Optional<Node> find(String key) {
            Node node = fields.get(key);
            return node == null || (node instanceof Scalar scalar && scalar.type() == Scalar.Type.NOTHING)
                    ? Optional.empty()
                    : Optional.of(node);
        }

        /** What stands under {@code key}. */
        public Node get(String key) {
            return find(key).orElseThrow(() -> new IllegalStateException(place + ": no " + key));
        }

        /** The map under {@code key}, empty where there is none. */
        public Fields fields(String key) {
            return find(key).map(Node::asFields).orElseGet(() -> new Fields(place, Map.of()));
        }

        /** The list under {@code key}, empty where there is none. */
        public List<Node> items(String key) {
            return find(key).map(Node::asItems).orElse(List.of());
        }

        /** The maps in the list under {@code key}, none where there is no list. */
        public List<Fields> maps(String key) {
            return items(key).stream().map(Node::asFields).toList();
        }

        /** The texts in the list under {@code key}, none where there is no list. */
        public List<String> texts(String key) {
            return items(key).stream().map(Node::asText).toList();
        }

        /** The text under {@code key}. */
        public String text(String key) {
            return get(key).asText();
        }

        /** The text under {@code key}. */
        public Optional<String> findText(String key) {
            return find(key).map(Node::asText);
        }

        /** Whether {@code key} is there and true. */
        public boolean flag(String key) {
            return findText(key).filter("true"::equals).isPresent();
        }
    }

    /**
     * A list.
     *
     * @param place where it begins
     * @param items in the order written
     */
    record Items(Place place, List<Node> items) implements Node {
        /** Takes a copy. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value, as it was written.
     *
     * @param place where it begins
     * @param text its characters; numbers keep every digit
     * @param type what YAML takes it for
     */
    record Scalar(Place place, String text, Type type) implements Node {

        /** What YAML takes a single value for. */
        public enum Type {
            /** Characters. */
            TEXT,
            /** A number. */
            NUMBER,
            /** {@code true} or {@code false}. */
            TRUTH,
            /** {@code null} or no value at all. */
            NOTHING
        }
    }

    /** This node as a map. */
    default Fields asFields() {
        if (this instanceof Fields map) {
            return map;
        }
        throw new IllegalStateException(place() + ": not a map");
    }

    /** The elements of this list; a node that is no list counts as a list of itself. */
    default List<Node> asItems() {
        return this instanceof Items list ? list.items() : List.of(this);
    }

    /** The characters of this single value. */
    default String asText() {
        if (this instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new IllegalStateException(place() + ": not a single value");
    }

    /** The same content as JSON. */
    default String toJson() {
        return NodeJson.of(this).toString();
    }

    /** What stands where {@code pointer} points, or the closest thing around it that exists. */
    default Node closest(String pointer) {
        Node node = this;
        for (String step : steps(pointer)) {
            Optional<Node> next = child(node, step);
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private static Optional<Node> child(Node node, String step) {
        return switch (node) {
            case Fields map -> Optional.ofNullable(map.fields().get(step));
            case Items list -> {
                boolean index =
                        !step.isEmpty() && step.length() < 7 && step.chars().allMatch(Character::isDigit);
                yield index && Integer.parseInt(step) < list.items().size()
                        ? Optional.of(list.items().get(Integer.parseInt(step)))
                        : Optional.empty();
            }
            case Scalar scalar -> Optional.empty();
        };
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return steps;
    }
}
