package org.tidewaiter.registry.requests;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidewaiter.registry.database.StandsInTheWayException;
import org.tidewaiter.registry.database.Tx;

/**
 * Answers a request under a key of its sender's once. What is done and the answer go on record together, so that either both are
 * there or neither. An answer is kept for a day.
 */
public final class RequestKeys {

    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofDays(1);

    private static final String FIND =
            "SELECT request, status, location, etag, body FROM request_key WHERE actor = :actor AND key = :key";

    private static final String ADD = """
            INSERT INTO request_key (actor, key, request, status, location, etag, body, recorded_at)
            VALUES (:actor, :key, :request, :status, :location, :etag, :body, :at)
            ON CONFLICT DO NOTHING""";

    private static final String FORGET = "DELETE FROM request_key WHERE recorded_at <= :before";

    /** Makes one; it keeps nothing. */
    public RequestKeys() {}

    /**
     * A request.
     *
     * @param key by which its sender knows it
     * @param place what is asked of whom, such as {@code POST /v1/licences}
     * @param body as it came
     */
    public record Request(String key, String place, byte[] body) {}

    /**
     * An answer.
     *
     * @param status by which HTTP says how it went
     * @param location of what was made
     * @param etag by which its state is known
     * @param body as it was given
     */
    public record Answer(int status, Optional<String> location, Optional<String> etag, byte[] body) {

        /** Whether what was asked for was done. */
        boolean done() {
            return status < 300;
        }
    }

    /** What comes of a request under a key. */
    public sealed interface Outcome {

        /**
         * The answer, now or before.
         *
         * @param answer what is answered
         */
        record Answered(Answer answer) implements Outcome {}

        /** Another request came under this key before; nothing was done. */
        record Reused() implements Outcome {}
    }

    /** Answers {@code request} by {@code answering}, or as it was answered before. What was not done may be asked for again. */
    public Outcome once(Tx tx, Request request, Supplier<Answer> answering) {
        tx.sql().createUpdate(FORGET).bind("before", tx.now().minus(KEPT)).execute();
        byte[] hash = hash(request);
        Optional<Outcome> before = before(tx, request.key(), hash);
        if (before.isPresent()) {
            return before.get();
        }
        Answer answer = answering.get();
        if (answer.done()) {
            keep(tx, request.key(), hash, answer);
        }
        return new Outcome.Answered(answer);
    }

    private static Optional<Outcome> before(Tx tx, String key, byte[] hash) {
        return tx.sql()
                .createQuery(FIND)
                .bind("actor", tx.actor().name())
                .bind("key", key)
                .map((row, context) -> MessageDigest.isEqual(row.getBytes("request"), hash)
                        ? (Outcome) new Outcome.Answered(new Answer(
                                row.getInt("status"),
                                Optional.ofNullable(row.getString("location")),
                                Optional.ofNullable(row.getString("etag")),
                                row.getBytes("body")))
                        : new Outcome.Reused())
                .findOne();
    }

    private static void keep(Tx tx, String key, byte[] hash, Answer answer) {
        int added = tx.sql()
                .createUpdate(ADD)
                .bind("actor", tx.actor().name())
                .bind("key", key)
                .bind("request", hash)
                .bind("status", answer.status())
                .bind("location", answer.location())
                .bind("etag", answer.etag())
                .bind("body", answer.body())
                .bind("at", tx.now())
                .execute();
        if (added == 0) {
            throw new StandsInTheWayException("the same request was answered at the same moment");
        }
    }

    private static byte[] hash(Request request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.place().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return digest.digest(request.body());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
