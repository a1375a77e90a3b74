package org.tidewaiter.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.tidewaiter.registry.Actor;

/**
 * A request that changes something.
 *
 * @param actor who sends it
 * @param key the key under which it is done once, where the sender gives one
 * @param place its method and path
 * @param body its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
record Sent(Actor actor, Optional<String> key, String place, byte[] body) {

    /** The header in which a sender gives a request a key. */
    static final String KEY = "Idempotency-Key";

    /**
     * The request that {@code actor} sends.
     *
     * @throws IOException if the sender breaks off
     */
    static Sent by(Actor actor, HttpServletRequest request) throws IOException {
        return new Sent(
                actor,
                Optional.ofNullable(request.getHeader(KEY)),
                request.getMethod() + " " + request.getRequestURI(),
                request.getInputStream().readAllBytes());
    }
}
