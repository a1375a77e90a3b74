package org.tidewaiter.exchange.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.exchange.Schemas;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Reading;

/**
 * The names that columns may have, derived from the published schema of consignments: the path to a value, its steps
 * joined by points, elements of lists numbered from 1. The lists of a consignment go by the singular, and what is
 * observed stands right below the line.
 */
final class Vocabulary {

    /** Fields of a consignment that are lists, and how columns name one element. */
    private static final Map<String, String> SINGULAR = Map.of(
            "parties", "party",
            "licences", "licence",
            "packages", "package",
            "documents", "document");

    private static final String LINES = "lines";
    private static final String LINE = "line";
    private static final String ATTRIBUTES = "attributes";
    private static final String OBSERVED = "observed";

    private final List<Pattern> patterns = new ArrayList<>();

    /**
     * A name that columns may have.
     *
     * @param name the name; {@code #} stands for a number, {@code *} for any word
     * @param ofLine whether it belongs to the line of its row, or to the consignment
     * @param path where the value stands in the document of its line or consignment; {@code #} for an element of a list
     * @param kind what its cells mean
     */
    record Pattern(String name, boolean ofLine, List<String> path, Slot.Kind kind) {}

    /** The columns for consignments whose lines may state {@code attributes}. */
    Vocabulary(Attributes attributes) {
        Node schema = schema();
        collect(schema, schema, "", List.of(), false);
        for (String name : attributes.names()) {
            Slot.Kind kind = attributes.kind(name).map(Vocabulary::kind).orElseThrow();
            add(new Pattern(LINE + "." + ATTRIBUTES + "." + name, true, List.of(ATTRIBUTES, name), kind));
        }
    }

    /** Every name that columns may have. */
    List<Pattern> patterns() {
        return List.copyOf(patterns);
    }

    /** How columns name the field {@code field} of what they name {@code above}. */
    static String columnName(String above, String field) {
        if (above.isEmpty()) {
            return SINGULAR.getOrDefault(field, field);
        }
        if (above.equals(LINE) && field.equals(LINE)) {
            return LINE;
        }
        return (field.equals(OBSERVED) ? LINE : above) + "." + field;
    }

    private void add(Pattern pattern) {
        if (patterns.stream().noneMatch(known -> known.name.equals(pattern.name))) {
            patterns.add(pattern);
        }
    }

    private void collect(Node schema, Node shape, String name, List<String> path, boolean ofLine) {
        Node resolved = text(shape, "$ref")
                .flatMap(reference -> Pointer.parse(reference.substring(1)))
                .flatMap(pointer -> pointer.in(schema))
                .orElse(shape);
        switch (text(resolved, "type").orElse("string")) {
            case "object" -> collectFields(schema, resolved, name, path, ofLine);
            case "array" ->
                find(resolved, "items").ifPresent(items -> collect(schema, items, name + ".#", and(path, "#"), ofLine));
            case "boolean" -> add(new Pattern(name, ofLine, path, Slot.Kind.TRUTH));
            case "number", "integer" -> add(new Pattern(name, ofLine, path, Slot.Kind.NUMBER));
            default -> add(new Pattern(name, ofLine, path, Slot.Kind.TEXT));
        }
    }

    private void collectFields(Node schema, Node shape, String name, List<String> path, boolean ofLine) {
        Map<String, Node> properties = properties(shape);
        properties.forEach((field, below) -> {
            if (name.isEmpty() && field.equals(LINES)) {
                find(below, "items").ifPresent(line -> collect(schema, line, LINE, List.of(), true));
            } else {
                collect(schema, below, columnName(name, field), and(path, field), ofLine);
            }
        });
        if (properties.isEmpty()) {
            find(shape, "additionalProperties")
                    .ifPresent(below -> collect(schema, below, columnName(name, "*"), and(path, "*"), ofLine));
        }
    }

    private static Map<String, Node> properties(Node shape) {
        Map<String, Node> properties = new LinkedHashMap<>();
        if (find(shape, "properties").orElse(Node.Nothing.NOTHING) instanceof Node.Fields fields) {
            fields.fields().forEach(field -> properties.put(field.name(), field.node()));
        }
        return properties;
    }

    private static Optional<Node> find(Node shape, String name) {
        return shape instanceof Node.Fields fields ? fields.find(name) : Optional.empty();
    }

    private static Optional<String> text(Node shape, String name) {
        return find(shape, name)
                .flatMap(node -> node instanceof Node.Text(String text) ? Optional.of(text) : Optional.empty());
    }

    private static List<String> and(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static Slot.Kind kind(org.tidewaiter.engine.consignment.AttributeDeclaration.Kind kind) {
        return switch (kind) {
            case NUMBER -> Slot.Kind.NUMBER;
            case TRUTH -> Slot.Kind.TRUTH;
            case TEXT -> Slot.Kind.TEXT;
        };
    }

    private static Node schema() {
        return switch (DocumentReader.read(Schemas.CONSIGNMENT.json())) {
            case Reading.Understood<Node>(Node schema) -> schema;
            case Reading.Refused<Node> refused ->
                throw new IllegalStateException("the schema is no JSON: " + refused.problems());
        };
    }
}
