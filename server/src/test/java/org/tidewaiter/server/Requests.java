package org.tidewaiter.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A request in order, with every field that its body may have.
 *
 * @param method by which it is sent
 * @param path with words in braces
 * @param role who sends it, {@code nobody} where nobody needs to be known
 * @param body what is sent
 */
record Requests(String method, String path, String role, JsonNode body) {

    /** All of them. */
    static List<Requests> all() {
        try (InputStream file = Objects.requireNonNull(Requests.class.getResourceAsStream("requests.yaml"))) {
            List<Requests> all = new ArrayList<>();
            for (JsonNode each : new YAMLMapper().readTree(file.readAllBytes())) {
                for (JsonNode request : each.path("requests")) {
                    String[] parts = request.asString().split(" ");
                    all.add(new Requests(parts[0], parts[1], each.path("role").asString(), each.path("body")));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A change of one value: the body as it is sent then, and where it was changed. */
    record Changed(String body, String pointer) {}

    /** Makes something else of every value in the body, one at a time. */
    interface Change {

        /** The values that are tried in the place of {@code value}. */
        List<JsonNode> instead(JsonNode value);
    }

    /** Every body in which one value is another. */
    List<Changed> changed(Change change) {
        List<Changed> all = new ArrayList<>();
        each(body, "", (holder, pointer) -> {
            JsonNode value = body.at(pointer);
            for (JsonNode other : change.instead(value)) {
                JsonNode copy = body.deepCopy();
                put(copy, pointer, other);
                all.add(new Changed(copy.toString(), pointer));
            }
        });
        return all;
    }

    /** Every body in which one field is not said. */
    List<Changed> without() {
        List<Changed> all = new ArrayList<>();
        each(body, "", (holder, pointer) -> {
            if (holder.isObject()) {
                JsonNode copy = body.deepCopy();
                ((ObjectNode) copy.at(parent(pointer))).remove(name(pointer));
                all.add(new Changed(copy.toString(), pointer));
            }
        });
        return all;
    }

    /** Every body in which one object has a field that nobody knows. */
    List<Changed> withMore() {
        List<Changed> all = new ArrayList<>();
        List<String> objects = new ArrayList<>(List.of(""));
        each(body, "", (holder, pointer) -> {
            if (body.at(pointer).isObject()) {
                objects.add(pointer);
            }
        });
        for (String object : objects) {
            JsonNode copy = body.deepCopy();
            ((ObjectNode) copy.at(object)).put("colour", "blue");
            all.add(new Changed(copy.toString(), object + "/colour"));
        }
        return all;
    }

    private static void each(JsonNode node, String pointer, BiConsumer<JsonNode, String> value) {
        node.properties().forEach(field -> {
            value.accept(node, pointer + "/" + field.getKey());
            each(field.getValue(), pointer + "/" + field.getKey(), value);
        });
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            value.accept(node, pointer + "/" + i);
            each(node.get(i), pointer + "/" + i, value);
        }
    }

    private static void put(JsonNode root, String pointer, JsonNode value) {
        JsonNode holder = root.at(parent(pointer));
        if (holder instanceof ArrayNode items) {
            items.set(Integer.parseInt(name(pointer)), value);
        } else {
            ((ObjectNode) holder).set(name(pointer), value);
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
