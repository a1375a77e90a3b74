package org.tidewaiter.server;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a server answered.
 *
 * @param status by which HTTP says how it went
 * @param headers around it
 * @param body as it came
 */
public record Answered(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    static Answered of(HttpResponse<String> response) {
        return new Answered(response.statusCode(), response.headers(), response.body());
    }

    /** The body, read. */
    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The text at a JSON pointer; empty where there is none. */
    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The stable word of a problem; empty where it is none. */
    public String code() {
        return header("Content-Type").startsWith("application/problem+json") ? text("/code") : "";
    }

    /** Where a document is not in order. */
    public List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        json().path("problems")
                .forEach(problem -> pointers.add(problem.path("pointer").asString()));
        return pointers;
    }

    /** A header; empty where it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
