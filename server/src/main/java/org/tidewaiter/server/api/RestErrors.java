package org.tidewaiter.server.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What programs are told of requests that came to nobody: to a place that is none, in a way that is not taken, or broken on the way. */
public final class RestErrors {

    private RestErrors() {}

    /** The answer with {@code status}. */
    public static ResponseEntity<byte[]> of(HttpStatus status) {
        return trouble(status).answer();
    }

    private static Trouble trouble(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Trouble.of(status, "not-found", "nothing is there");
            case METHOD_NOT_ALLOWED -> Trouble.of(status, "method-not-allowed", "this is not done here");
            case UNSUPPORTED_MEDIA_TYPE -> Trouble.of(status, "wrong-media-type", "this is read as application/json");
            case NOT_ACCEPTABLE -> Trouble.of(status, "not-acceptable", "this is not given in that form");
            case INTERNAL_SERVER_ERROR ->
                Trouble.of(status, "fault", "something broke; what was asked for is not done");
            default -> Trouble.of(status, "refused", "the request could not be taken");
        };
    }
}
