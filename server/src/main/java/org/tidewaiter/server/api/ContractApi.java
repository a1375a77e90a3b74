package org.tidewaiter.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contract of REST, as a document that programs read (OpenAPI). */
@RestController
class ContractApi {

    private static final String FILE = "/openapi.yaml";

    @GetMapping("/v1/openapi.yaml")
    ResponseEntity<byte[]> contract() {
        try (InputStream file = Objects.requireNonNull(ContractApi.class.getResourceAsStream(FILE), FILE)) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_YAML).body(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
