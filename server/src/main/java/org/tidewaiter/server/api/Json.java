package org.tidewaiter.server.api;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/** Documents in and out, read and written by the exchange, so that REST and the command line say the same. */
final class Json {

    private Json() {}

    /** Answers with what {@code use} makes of the object in {@code body}, or with everything that is wrong with it. */
    static <T> ResponseEntity<byte[]> read(
            byte[] body, Function<Section, Optional<T>> shape, Function<T, ResponseEntity<byte[]>> use) {
        Problems problems = new Problems();
        Optional<T> read = DocumentReader.read(body, problems)
                .flatMap(node -> new Stated(node, Pointer.root(), problems).section(shape));
        if (read.isEmpty() || !problems.isEmpty()) {
            return Trouble.document(problems.list()).answer();
        }
        return use.apply(read.get());
    }

    /** Answers with {@code node}. */
    static ResponseEntity<byte[]> ok(Node node) {
        return ok(DocumentWriter.bytes(node));
    }

    /** Answers with a document. */
    static ResponseEntity<byte[]> ok(byte[] document) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
    }
}
