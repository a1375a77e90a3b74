package org.tidewaiter.server.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.webhooks.Event;
import org.tidewaiter.registry.webhooks.Signature;
import org.tidewaiter.registry.webhooks.Webhook;
import org.tidewaiter.registry.webhooks.Webhooks;
import org.tidewaiter.server.Foundation;

/**
 * Goes along the log for every webhook and posts what is due, one after the other, so that a receiver learns of things in their order.
 * What was sent when the server fell is sent again: a receiver knows it by its id.
 */
@Component
class WebhookSender {

    private static final Actor SENDER = new Actor.Product("webhooks");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** No receiver keeps the others waiting longer than for so many messages. */
    private static final int IN_A_ROW = 100;

    private final Database database;
    private final Webhooks webhooks;
    private final Receivers receivers;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    /** Up to where the log holds nothing more for a webhook. */
    private final Map<UUID, Long> seen = new ConcurrentHashMap<>();

    WebhookSender(Foundation foundation, Webhooks webhooks, Receivers receivers) {
        this.database = foundation.database();
        this.webhooks = webhooks;
        this.receivers = receivers;
    }

    /** What is to be sent where. */
    private record Due(Event event, byte[] secret) {}

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void send() throws InterruptedException {
        List<Webhook> live = database.inTransaction(SENDER, webhooks::live);
        seen.keySet().retainAll(live.stream().map(Webhook::id).toList());
        for (Webhook webhook : live) {
            Optional<Due> due = due(webhook);
            for (int i = 0; i < IN_A_ROW && due.isPresent() && tell(webhook, due.get()); i++) {
                due = due(webhook);
            }
        }
    }

    private Optional<Due> due(Webhook webhook) {
        return database.inTransaction(SENDER, tx -> {
            long last = webhooks.lastLeaf(tx);
            Optional<Event> event = webhooks.due(tx, webhook, seen.getOrDefault(webhook.id(), 0L), last);
            if (event.isEmpty()) {
                seen.put(webhook.id(), last);
            }
            return event.map(each -> new Due(each, webhooks.secret(tx, webhook.id())));
        });
    }

    /** Whether it was taken. */
    private boolean tell(Webhook webhook, Due due) throws InterruptedException {
        Optional<String> barred = receivers.barred(webhook.address());
        if (barred.isPresent()) {
            note(webhook, due, Optional.empty(), barred);
            return false;
        }
        try {
            int status = client.send(request(webhook, due), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            note(webhook, due, Optional.of(status), Optional.empty());
            return status / 100 == 2;
        } catch (IOException e) {
            note(webhook, due, Optional.empty(), Optional.of("no answer"));
            return false;
        }
    }

    private HttpRequest request(Webhook webhook, Due due) {
        Instant now = database.inTransaction(SENDER, tx -> tx.now());
        byte[] body = due.event().body();
        return HttpRequest.newBuilder(webhook.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("webhook-id", due.event().entry().toString())
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header(
                        "webhook-signature",
                        Signature.of(due.secret(), due.event().entry(), now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private void note(Webhook webhook, Due due, Optional<Integer> status, Optional<String> problem) {
        database.inTransaction(SENDER, tx -> {
            webhooks.note(tx, webhook.id(), due.event(), status, problem);
            return status;
        });
    }
}
