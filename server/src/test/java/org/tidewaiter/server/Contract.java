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
