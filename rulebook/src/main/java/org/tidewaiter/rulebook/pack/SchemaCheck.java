package org.tidewaiter.rulebook.pack;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds files against the JSON Schema of their kind. */
public final class SchemaCheck {

    private static final String BASE = "https://tidewaiter.org/packs/schema/";
    private static final String FOLDER = "/packs/schema/";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SUFFIX = ".schema.json";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(iri -> iri.startsWith(BASE)
                            ? resource(iri.substring(BASE.length())).orElse(null)
                            : null)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.ENGLISH)
                            .build()));
    private final Map<String, Optional<Schema>> schemas = new HashMap<>();
    private final Map<String, JsonNode> documents = new HashMap<>();

    /** Checks every file of {@code packs}. */
    public void check(Packs packs, Findings findings) {
        packs.files().forEach(file -> check(file, findings));
    }

    private void check(PackFile file, Findings findings) {
        Optional<Schema> schema = schemas.computeIfAbsent(file.kind(), this::schema);
        if (schema.isEmpty()) {
            findings.add(Check.UNKNOWN_KIND, file.root().get("kind"), "there is no kind " + file.kind());
            return;
        }
        for (Error error : schema.get().validate(NodeJson.of(file.root()))) {
            findings.add(Check.SCHEMA, place(file, error), message(error));
        }
    }

    private Optional<Schema> schema(String kind) {
        boolean exists = kind.matches("[a-z]+") && SchemaCheck.class.getResource(FOLDER + kind + SUFFIX) != null;
        return exists ? Optional.of(registry.getSchema(SchemaLocation.of(BASE + kind + SUFFIX))) : Optional.empty();
    }

    private static Place place(PackFile file, Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = Optional.ofNullable(error.getProperty()).orElse("");
        Node closest = file.root().closest(pointer);
        if (closest instanceof Node.Fields map && map.fields().containsKey(property)) {
            return map.fields().get(property).place();
        }
        return closest.place();
    }

    /** What was found, what is wrong with it, and what the schema says that should stand there. */
    private String message(Error error) {
        StringBuilder message = new StringBuilder();
        JsonNode found = error.getInstanceNode();
        if (found != null && found.isValueNode()) {
            message.append("found ").append(found).append("; ");
        }
        message.append(error.getMessage());
        String expected =
                expected(error.getKeyword(), owner(error.getSchemaLocation().toString()));
        return expected.isEmpty()
                ? message.toString()
                : message.append("; expected: ").append(expected).toString();
    }

    private static String expected(String keyword, JsonNode owner) {
        return switch (keyword) {
            case "required" -> "";
            case "additionalProperties" ->
                String.join(", ", owner.path("properties").propertyNames());
            default -> owner.path("description").asString("");
        };
    }

    /** The schema that holds the keyword at {@code location}; nothing where it is none of ours. */
    private JsonNode owner(String location) {
        int fragment = location.indexOf('#');
        int keyword = location.lastIndexOf('/');
        if (!location.startsWith(BASE) || keyword <= fragment) {
            return JSON.createObjectNode();
        }
        return documents
                .computeIfAbsent(
                        location.substring(BASE.length(), fragment),
                        name -> resource(name).map(JSON::readTree).orElseGet(JSON::createObjectNode))
                .at(location.substring(fragment + 1, keyword));
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = SchemaCheck.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
