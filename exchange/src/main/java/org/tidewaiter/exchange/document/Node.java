package org.tidewaiter.exchange.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A document or a part of one: what a JSON text can state, with exact numbers. Immutable. */
public sealed interface Node {

    /** Named nodes in the order given. A name stands once in a document that was read without problems. */
    record Fields(List<Field> fields) implements Node {

        /** Takes a copy. */
        public Fields {
            fields = List.copyOf(fields);
        }

        /** The node of this name, or empty where there is none. */
        public Optional<Node> find(String name) {
            for (Field field : fields) {
                if (field.name.equals(name)) {
                    return Optional.of(field.node);
                }
            }
            return Optional.empty();
        }
    }

    /** One named node. */
    record Field(String name, Node node) {}

    /** A list. */
    record Items(List<Node> items) implements Node {

        /** Takes a copy. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A text. */
    record Text(String text) implements Node {}

    /**
     * An exact number. Its scale is never negative, so that {@code 1e3} and {@code 1000} are the same node, while
     * {@code 1.50} stays apart from {@code 1.5}.
     */
    record Number(BigDecimal number) implements Node {

        /** Most digits before the point, and most behind it. */
        public static final int MOST_DIGITS = 100;

        /** Writes out an exponent; refuses more digits than {@link #MOST_DIGITS}. */
        public Number {
            if (!fits(number)) {
                throw new IllegalArgumentException("a number of more than " + MOST_DIGITS + " digits");
            }
            if (number.scale() < 0) {
                number = number.setScale(0);
            }
        }

        /** Whether {@code number} has few enough digits to stand in a document; cheap for every exponent. */
        public static boolean fits(BigDecimal number) {
            return Math.abs((long) number.scale()) <= MOST_DIGITS
                    && (long) number.precision() - number.scale() <= MOST_DIGITS;
        }
    }

    /** Yes or no. */
    record Truth(boolean truth) implements Node {}

    /** JSON's {@code null}. */
    enum Nothing implements Node {
        /** The only one. */
        NOTHING
    }

    /** A text node. */
    static Node of(String text) {
        return new Text(text);
    }

    /** A number node. */
    static Node of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /** A number node. */
    static Node of(BigDecimal number) {
        return new Number(number);
    }

    /** A truth node. */
    static Node of(boolean truth) {
        return new Truth(truth);
    }

    /** A list with one node for each element. */
    static <T> Node items(Collection<T> elements, Function<? super T, ? extends Node> node) {
        List<Node> items = new ArrayList<>(elements.size());
        for (T element : elements) {
            items.add(node.apply(element));
        }
        return new Items(items);
    }

    /** An object to be filled field by field. */
    static Builder fields() {
        return new Builder();
    }

    /** Collects the fields of an object in the order in which they are to stand. */
    final class Builder {

        private final List<Field> fields = new ArrayList<>();

        private Builder() {}

        /** Adds a field. */
        public Builder add(String name, Node node) {
            fields.add(new Field(name, node));
            return this;
        }

        /** Adds a text. */
        public Builder add(String name, String text) {
            return add(name, new Text(text));
        }

        /** Adds a field where there is something to say, and nothing otherwise. */
        public <T> Builder add(String name, Optional<T> value, Function<? super T, ? extends Node> node) {
            if (value.isPresent()) {
                add(name, node.apply(value.get()));
            }
            return this;
        }

        /** Adds a list where it has elements, and nothing otherwise. */
        public <T> Builder add(String name, Collection<T> elements, Function<? super T, ? extends Node> node) {
            return elements.isEmpty() ? this : add(name, items(elements, node));
        }

        /** Adds {@code object} where it has fields, and nothing otherwise. */
        public Builder addFilled(String name, Builder object) {
            return object.fields.isEmpty() ? this : add(name, object.build());
        }

        /** The object. */
        public Fields build() {
            return new Fields(fields);
        }
    }
}
