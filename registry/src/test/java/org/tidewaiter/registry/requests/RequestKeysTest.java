package org.tidewaiter.registry.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;

@DisplayName("A request under a key")
class RequestKeysTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final UUID TRADER = UUID.randomUUID();
    private static final Actor SENDER = member(TRADER);

    private final RequestKeys keys = new RequestKeys();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    @DisplayName("is done once, and the same again is answered the same")
    void once() {
        RequestKeys.Outcome first = send(SENDER, "k-1", "POST /a", "body", 201);
        RequestKeys.Outcome again = send(SENDER, "k-1", "POST /a", "body", 201);

        assertThat(done).hasValue(1);
        assertThat(answer(again)).isEqualTo(answer(first)).isEqualTo("201 /a/1 \"1\" made 1");
    }

    @Test
    @DisplayName("is not another under the same key: other words, or another place")
    void reused() {
        send(SENDER, "k-2", "POST /a", "body", 201);

        assertThat(send(SENDER, "k-2", "POST /a", "other", 201)).isInstanceOf(RequestKeys.Outcome.Reused.class);
        assertThat(send(SENDER, "k-2", "POST /b", "body", 201)).isInstanceOf(RequestKeys.Outcome.Reused.class);
        assertThat(done).hasValue(1);
    }

    @Test
    @DisplayName("is its sender's own: a colleague and a stranger use the same key for something else")
    void own() {
        send(SENDER, "k-3", "POST /a", "body", 201);
        send(member(TRADER), "k-3", "POST /a", "other", 201);
        send(member(UUID.randomUUID()), "k-3", "POST /a", "another", 201);

        assertThat(done).hasValue(3);
    }

    @Test
    @DisplayName("that was not done may be sent again")
    void notDone() {
        send(SENDER, "k-4", "POST /a", "body", 409);
        send(SENDER, "k-4", "POST /a", "body", 201);

        assertThat(done).hasValue(2);
    }

    @Test
    @DisplayName("is forgotten after a day")
    void forgotten() {
        send(SENDER, "k-5", "POST /a", "body", 201);
        OWN.clock().pass(RequestKeys.KEPT);
        send(SENDER, "k-5", "POST /a", "body", 201);

        assertThat(done).hasValue(2);
    }

    private RequestKeys.Outcome send(Actor actor, String key, String place, String body, int status) {
        RequestKeys.Request request = new RequestKeys.Request(key, place, body.getBytes(StandardCharsets.UTF_8));
        return OWN.database()
                .inTransaction(
                        actor,
                        tx -> keys.once(tx, request, () -> {
                            int number = done.incrementAndGet();
                            return new RequestKeys.Answer(
                                    status,
                                    Optional.of("/a/" + number),
                                    Optional.of("\"" + number + "\""),
                                    ("made " + number).getBytes(StandardCharsets.UTF_8));
                        }));
    }

    private static String answer(RequestKeys.Outcome outcome) {
        RequestKeys.Answer answer = ((RequestKeys.Outcome.Answered) outcome).answer();
        return answer.status() + " " + answer.location().orElse("") + " "
                + answer.etag().orElse("") + " " + new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static Actor member(UUID organisation) {
        return new Actor.Member(UUID.randomUUID(), organisation, Set.of(Role.EXPORTER));
    }
}
