package org.tidewaiter.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The published JSON Schemas (2020-12) of the two documents. */
public enum Schemas {
    /** What a consignment looks like. */
    CONSIGNMENT("consignment.schema.json"),
    /** What a decision looks like. */
    DECISION("decision.schema.json");

    private final String file;

    Schemas(String file) {
        this.file = file;
    }

    /** The schema as a JSON text in UTF-8. */
    public byte[] json() {
        try (InputStream resource = Schemas.class.getResourceAsStream("schema/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("the schema " + file + " is not on the class path");
            }
            return resource.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
