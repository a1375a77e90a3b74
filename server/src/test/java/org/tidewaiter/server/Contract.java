package org.tidewaiter.server;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the server says of itself in its OpenAPI file, to hold answers against. */
final class Contract {

    private static final String NAME = "urn:tidewaiter:openapi";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode document;
    private final SchemaRegistry schemas;

    private Contract(JsonNode document) {
        this.document = document;
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(NAME, new JsonMapper().writeValueAsString(document))));
    }

    static Contract read() {
        try (InputStream file = Objects.requireNonNull(Contract.class.getResourceAsStream("/openapi.yaml"))) {
            return new Contract(new YAMLMapper().readTree(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every request, such as {@code GET /v1/health}. */
    Set<String> requests() {
        Set<String> requests = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(METHODS::contains)
                        .forEach(method ->
                                requests.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return requests;
    }

    /** The fields that the JSON body of every request may have, as JSON pointers; every item of a list stands at 0. */
    Map<String, Set<String>> fields() {
        Map<String, Set<String>> fields = new TreeMap<>();
        for (String request : requests()) {
            JsonNode body = body(request);
            if (!body.isMissingNode()) {
                Set<String> pointers = new TreeSet<>();
                fields(body, "", pointers);
                fields.put(request, pointers);
            }
        }
        return fields;
    }

    /** Whether the body of {@code request} must have the field at {@code pointer}. */
    boolean requires(String request, String pointer) {
        String path = request.replaceAll("\\{[a-z]+}", "{}");
        JsonNode schema = requests().stream()
                .filter(each -> each.replaceAll("\\{[a-z]+}", "{}").equals(path))
                .map(this::body)
                .findFirst()
                .orElseThrow();
        String[] steps = pointer.substring(1).split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            schema = resolved(
                    schema.has("items")
                            ? schema.path("items")
                            : schema.path("properties").path(steps[i]));
        }
        String last = steps[steps.length - 1];
        return schema.path("required")
                .valueStream()
                .anyMatch(name -> name.asString().equals(last));
    }

    private JsonNode body(String request) {
        String[] parts = request.split(" ");
        return resolved(document.path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode found =
                schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
        return found.has("anyOf") ? resolved(found.path("anyOf").path(0)) : found;
    }

    private void fields(JsonNode schema, String pointer, Set<String> pointers) {
        schema.path("properties").properties().forEach(field -> {
            pointers.add(pointer + "/" + field.getKey());
            fields(resolved(field.getValue()), pointer + "/" + field.getKey(), pointers);
        });
        if (schema.has("items")) {
            fields(resolved(schema.path("items")), pointer + "/0", pointers);
        }
    }

    /** What is wrong with {@code answer} by the contract; nothing is said of requests that it does not hold. */
    List<String> faults(String method, String path, Answered answer) {
        Optional<JsonNode> operation = operation(method, path.split("\\?")[0]);
        if (operation.isEmpty()) {
            return List.of();
        }
        JsonNode response = operation.get().path("responses").path(String.valueOf(answer.status()));
        if (response.isMissingNode()) {
            return List.of("the contract does not tell that " + answer.status() + " may be answered");
        }
        JsonNode told = response.has("$ref")
                ? document.at(response.path("$ref").asString().substring(1))
                : response;
        String type = answer.header("Content-Type").split(";")[0];
        JsonNode schema = told.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            return List.of("the contract does not tell that " + answer.status() + " may come as " + type);
        }
        return schema.has("$ref")
                ? schemas
                        .getSchema(SchemaLocation.of(NAME + schema.path("$ref").asString()))
                        .validate(answer.body(), InputFormat.JSON)
                        .stream()
                        .map(Error::toString)
                        .toList()
                : List.of();
    }

    private Optional<JsonNode> operation(String method, String path) {
        return document.path("paths").properties().stream()
                .filter(each -> path.matches(each.getKey().replaceAll("\\{[a-z]+}", "[^/]+")))
                .map(Map.Entry::getValue)
                .map(found -> found.path(method.toLowerCase(java.util.Locale.ROOT)))
                .filter(found -> !found.isMissingNode())
                .findFirst();
    }
}
