package org.tidewaiter.exchange.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Measured;
import org.tidewaiter.exchange.document.Node;

/** The part of a document that comes from certain columns of a table. Where all their cells are empty, it is absent. */
sealed interface Slot {

    /** The column, or what the names of its columns begin with. */
    String name();

    /** The node that {@code cells} state here, or empty where they state nothing. */
    Optional<Node> node(List<String> cells);

    /** What the cells of a column mean. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH
    }

    /** One column. */
    record Cell(String name, int column, Kind kind) implements Slot {

        @Override
        public Optional<Node> node(List<String> cells) {
            String cell = cells.get(column).strip();
            return cell.isEmpty() ? Optional.empty() : Optional.of(meaning(cell));
        }

        /** What cannot be read as its kind stays a text, for the consignment's reader to refuse. */
        private Node meaning(String cell) {
            return switch (kind) {
                case TEXT -> Node.of(cell);
                case NUMBER ->
                    Measured.number(cell)
                            .filter(Node.Number::fits)
                            .<Node>map(Node.Number::new)
                            .orElseGet(() -> Node.of(cell));
                case TRUTH ->
                    switch (cell.toLowerCase(Locale.ROOT)) {
                        case "true", "yes" -> Node.of(true);
                        case "false", "no" -> Node.of(false);
                        default -> Node.of(cell);
                    };
            };
        }
    }

    /** An object. */
    record Group(String name, List<Field> fields) implements Slot {

        @Override
        public Optional<Node> node(List<String> cells) {
            List<Node.Field> nodes = fields(cells);
            return nodes.isEmpty() ? Optional.empty() : Optional.of(new Node.Fields(nodes));
        }

        /** The fields that {@code cells} state. */
        List<Node.Field> fields(List<String> cells) {
            List<Node.Field> nodes = new ArrayList<>(fields.size());
            for (Field field : fields) {
                Optional<Node> node = field.slot.node(cells);
                if (node.isPresent()) {
                    nodes.add(new Node.Field(field.name, node.get()));
                }
            }
            return nodes;
        }
    }

    /** A field of an object, by its name in the document. */
    record Field(String name, Slot slot) {}

    /** A list. Elements that are absent leave no gap. */
    record Series(String name, List<Slot> elements) implements Slot {

        @Override
        public Optional<Node> node(List<String> cells) {
            List<Node> nodes = new ArrayList<>();
            for (Slot element : elements) {
                element.node(cells).ifPresent(nodes::add);
            }
            return nodes.isEmpty() ? Optional.empty() : Optional.of(new Node.Items(nodes));
        }
    }

    /**
     * The column in which stands what {@code steps} lead to from here; where it has none, the name that it would have.
     *
     * @param steps names of fields and positions in lists, as in a JSON pointer
     * @param cells the row by which the document was made
     */
    default String column(List<String> steps, List<String> cells) {
        if (steps.isEmpty()) {
            return name();
        }
        String step = steps.getFirst();
        Optional<Slot> below = switch (this) {
            case Cell cell -> Optional.empty();
            case Group group ->
                group.fields.stream()
                        .filter(field -> field.name.equals(step))
                        .map(Field::slot)
                        .findFirst();
            case Series series ->
                series.elements.stream()
                        .filter(element -> element.node(cells).isPresent())
                        .skip(Long.parseLong(step))
                        .findFirst();
        };
        return below.map(slot -> slot.column(steps.subList(1, steps.size()), cells))
                .orElseGet(() -> name().isEmpty() ? step : name() + "." + step);
    }
}
