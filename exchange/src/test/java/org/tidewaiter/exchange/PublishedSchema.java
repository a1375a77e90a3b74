package org.tidewaiter.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A published schema, to hold documents against. */
public final class PublishedSchema {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    "urn:tidewaiter:schema:consignment", text(Schemas.CONSIGNMENT),
                    "urn:tidewaiter:schema:decision", text(Schemas.DECISION))));

    private final Schema schema;

    private PublishedSchema(Schema schema) {
        this.schema = schema;
    }

    public static PublishedSchema of(Schemas published) {
        String id = "urn:tidewaiter:schema:" + published.name().toLowerCase(java.util.Locale.ROOT);
        return new PublishedSchema(REGISTRY.getSchema(SchemaLocation.of(id)));
    }

    /** What is wrong with {@code json} by this schema. */
    public List<String> faults(byte[] json) {
        return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String text(Schemas published) {
        return new String(published.json(), StandardCharsets.UTF_8);
    }
}
