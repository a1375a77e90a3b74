package org.tidewaiter.server.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;

/**
 * What is wrong with a request (RFC 9457).
 *
 * @param status how HTTP says it
 * @param code a stable word that callers may rely on
 * @param detail for people
 * @param problems every place in the document with what was found and expected
 * @param more what else programs may want to know
 */
record Trouble(HttpStatus status, String code, String detail, List<Problem> problems, List<Node.Field> more) {

    /** Takes copies. */
    Trouble {
        problems = List.copyOf(problems);
        more = List.copyOf(more);
    }

    Trouble(HttpStatus status, String code, String detail, List<Problem> problems) {
        this(status, code, detail, problems, List.of());
    }

    /** The same, saying also this. */
    Trouble with(String name, Node node) {
        List<Node.Field> all = new ArrayList<>(more);
        all.add(new Node.Field(name, node));
        return new Trouble(status, code, detail, problems, all);
    }

    /** Nothing of this kind is in sight. */
    static Trouble notFound(String what) {
        return of(HttpStatus.NOT_FOUND, "not-found", "no such " + what);
    }

    static Trouble of(HttpStatus status, String code, String detail) {
        return new Trouble(status, code, detail, List.of());
    }

    /** A document that is not in order. */
    static Trouble document(List<Problem> problems) {
        return new Trouble(
                HttpStatus.UNPROCESSABLE_CONTENT, "invalid-document", "the document is not in order", problems);
    }

    /** Writes it where no controller answers, at once: what is still being sent is not waited for. */
    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = body();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** As an answer. */
    ResponseEntity<byte[]> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body());
    }

    /** As a document. */
    byte[] body() {
        Node.Builder document = Node.fields()
                .add("type", "urn:tidewaiter:problem:" + code)
                .add("title", status.getReasonPhrase())
                .add("status", Node.of(status.value()))
                .add("code", code)
                .add("detail", detail)
                .add("problems", problems, Trouble::place);
        more.forEach(field -> document.add(field.name(), field.node()));
        return DocumentWriter.bytes(document.build());
    }

    private static Node place(Problem problem) {
        return Node.fields()
                .add("pointer", problem.pointer())
                .add("found", problem.found().en())
                .add("expected", problem.expected().en())
                .build();
    }
}
