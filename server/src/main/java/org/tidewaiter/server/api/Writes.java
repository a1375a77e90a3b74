package org.tidewaiter.server.api;

import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.database.Work;
import org.tidewaiter.registry.requests.RequestKeys;
import org.tidewaiter.server.Foundation;

/** Does what changes something: in one transaction, and once where the sender gives the request a key. */
@Component
class Writes {

    private final Database database;
    private final RequestKeys keys = new RequestKeys();

    Writes(Foundation foundation) {
        this.database = foundation.database();
    }

    /** What comes of the object in a body, by what {@code work} makes of it; everything that is wrong with it, where something is. */
    <T> ResponseEntity<byte[]> once(
            Sent sent, Function<Section, Optional<T>> shape, BiFunction<Tx, T, ResponseEntity<byte[]>> work) {
        return Json.read(sent.body(), shape, read -> once(sent, tx -> work.apply(tx, read)));
    }

    /** Answers with what {@code work} comes to, or with what it came to before under the same key. */
    ResponseEntity<byte[]> once(Sent sent, Work<ResponseEntity<byte[]>> work) {
        if (sent.key().isEmpty()) {
            return database.inTransaction(sent.actor(), work);
        }
        String key = sent.key().get();
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            return Trouble.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-idempotency-key",
                            "a key has 1 to 200 visible characters")
                    .answer();
        }
        return database.inTransaction(
                sent.actor(), tx -> once(tx, new RequestKeys.Request(key, sent.place(), sent.body()), work));
    }

    private ResponseEntity<byte[]> once(Tx tx, RequestKeys.Request request, Work<ResponseEntity<byte[]>> work) {
        return switch (keys.once(tx, request, () -> kept(work.in(tx)))) {
            case RequestKeys.Outcome.Reused reused ->
                Trouble.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "idempotency-key-reused",
                                "another request came under this key; nothing was done")
                        .answer();
            case RequestKeys.Outcome.Answered answered -> given(answered.answer());
        };
    }

    private static RequestKeys.Answer kept(ResponseEntity<byte[]> answer) {
        return new RequestKeys.Answer(
                answer.getStatusCode().value(),
                Optional.ofNullable(answer.getHeaders().getFirst(HttpHeaders.LOCATION)),
                Optional.ofNullable(answer.getHeaders().getETag()),
                Optional.ofNullable(answer.getBody()).orElse(new byte[0]));
    }

    private static ResponseEntity<byte[]> given(RequestKeys.Answer answer) {
        ResponseEntity.BodyBuilder given = ResponseEntity.status(answer.status())
                .contentType(
                        answer.status() < HttpStatus.BAD_REQUEST.value()
                                ? MediaType.APPLICATION_JSON
                                : MediaType.APPLICATION_PROBLEM_JSON);
        answer.location().map(URI::create).ifPresent(given::location);
        answer.etag().ifPresent(given::eTag);
        return given.body(answer.body());
    }
}
