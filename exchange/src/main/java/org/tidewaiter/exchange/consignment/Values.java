package org.tidewaiter.exchange.consignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/** Shapes of the statements that the engine takes as they are: observations, forms, attributes. */
final class Values {

    /** Fields by name, each with its shape. */
    record Form(Map<String, Shape> shapes) {

        /** Those of the fields that {@code section} states. */
        Map<String, Value> read(Section section) {
            Map<String, Value> values = new LinkedHashMap<>();
            shapes.forEach((name, shape) -> section.find(name, shape).ifPresent(value -> values.put(name, value)));
            return values;
        }
    }

    /** What a value looks like. */
    interface Shape extends Function<Stated, Optional<Value>> {}

    /** One field of a form. */
    record Slot(String name, Shape shape) {}

    private Values() {}

    static Form form(Slot... slots) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (Slot slot : slots) {
            shapes.put(slot.name, slot.shape);
        }
        return new Form(shapes);
    }

    static Slot slot(String name, Shape shape) {
        return new Slot(name, shape);
    }

    /** An object with these fields, all of them optional. */
    static Shape object(Slot... slots) {
        Form form = form(slots);
        return stated -> stated.section(section -> Optional.of(new Value.Fields(form.read(section))));
    }

    /** A list of at most {@code most} elements of one shape. */
    static Shape list(int most, Shape shape) {
        return stated -> Optional.of(new Value.Items(stated.list(most, shape)));
    }

    /** What {@code shape} reads, kept as the text that was written. */
    static Shape written(Function<Stated, ? extends Optional<?>> shape) {
        return stated -> shape.apply(stated).flatMap(read -> stated.text()).map(Value.Text::new);
    }

    static Optional<Value> text(Stated stated) {
        return Shapes.sentence(stated).map(Value.Text::new);
    }

    static Optional<Value> truth(Stated stated) {
        return stated.truth().map(Value.Truth::new);
    }

    /** A number that is at least {@code least}; {@code expected} says so in words. */
    static Shape number(BigDecimal least, Text expected) {
        return stated -> Shapes.number(stated, least, expected).map(Value.Number::new);
    }

    /** {@code value} as a document. */
    static Node node(Value value) {
        return switch (value) {
            case Value.Text(String text) -> Node.of(text);
            case Value.Number(BigDecimal number) -> Node.of(number);
            case Value.Truth(boolean truth) -> Node.of(truth);
            case Value.Items(List<Value> items) -> Node.items(items, Values::node);
            case Value.Fields(Map<String, Value> fields) -> node(fields);
        };
    }

    /** {@code fields} as an object. */
    static Node node(Map<String, Value> fields) {
        List<Node.Field> nodes = new ArrayList<>(fields.size());
        fields.forEach((name, value) -> nodes.add(new Node.Field(name, node(value))));
        return new Node.Fields(nodes);
    }
}
