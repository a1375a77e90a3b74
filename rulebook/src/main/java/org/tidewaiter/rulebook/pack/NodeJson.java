package org.tidewaiter.rulebook.pack;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The content of nodes as JSON, without the places. */
final class NodeJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NodeJson() {}

    static JsonNode of(Node node) {
        return switch (node) {
            case Node.Fields map -> {
                ObjectNode object = JSON.objectNode();
                map.fields().forEach((key, value) -> object.set(key, of(value)));
                yield object;
            }
            case Node.Items list -> {
                ArrayNode array = JSON.arrayNode();
                list.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Node.Scalar scalar ->
                switch (scalar.type()) {
                    case TEXT -> JSON.stringNode(scalar.text());
                    case NUMBER -> number(scalar.text());
                    case TRUTH -> JSON.booleanNode(scalar.text().equalsIgnoreCase("true"));
                    case NOTHING -> JSON.nullNode();
                };
        };
    }

    /** YAML also takes {@code 0x1F} and {@code 1_000} for numbers. Packs do not: they are texts, and refused where one is. */
    private static JsonNode number(String text) {
        try {
            return JSON.numberNode(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return JSON.stringNode(text);
        }
    }
}
