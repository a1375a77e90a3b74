package org.tidewaiter.bench.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.screening.name.EntityKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Labelled pairs made by others: {@code entity-checks.yml} of the shared test data. */
final class EntityChecks {

    private static final List<String> NAME_PARTS = List.of("firstName", "middleName", "fatherName", "lastName");

    private EntityChecks() {}

    /** The pairs of {@code file}. */
    static List<LabelledPair> read(Path file) {
        List<LabelledPair> pairs = new ArrayList<>();
        for (JsonNode check : new YAMLMapper().readTree(file.toFile()).get("checks")) {
            String listed = name(check.get("candidate"));
            pairs.add(new LabelledPair(
                    kind(check.get("schema").asString()),
                    name(check.get("query")),
                    listed,
                    check.get("match").asBoolean(),
                    "entity-checks",
                    listed));
        }
        return pairs;
    }

    private static String name(JsonNode entity) {
        if (entity.has("name")) {
            return entity.get("name").asString();
        }
        List<String> parts = new ArrayList<>();
        for (String part : NAME_PARTS) {
            if (entity.has(part)) {
                parts.add(entity.get(part).asString());
            }
        }
        return String.join(" ", parts);
    }

    private static EntityKind kind(String schema) {
        return switch (schema) {
            case "Person" -> EntityKind.PERSON;
            case "Company", "Organization" -> EntityKind.ORGANISATION;
            case "Vessel" -> EntityKind.VESSEL;
            default -> EntityKind.UNKNOWN;
        };
    }
}
