package org.tidewaiter.server.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.webhooks.Attempt;
import org.tidewaiter.registry.webhooks.Webhook;
import org.tidewaiter.registry.webhooks.Webhooks;
import org.tidewaiter.server.Foundation;
import org.tidewaiter.server.webhook.Receivers;

/** Webhooks of one's own organisation: made, looked at with what came of each message, and ended. */
@RestController
@RequestMapping("/v1/webhooks")
class WebhooksApi {

    private static final Set<Role> KEEPERS = Set.of(Role.EXPORTER, Role.FORWARDER, Role.ADMINISTRATOR);
    private static final int LONGEST = 2_000;
    private static final int MOST_ATTEMPTS = 100;
    private static final Text ADDRESS =
            new Text("an address such as https://example.org/notices", "地址，如https://example.org/notices");

    private final Database database;
    private final Webhooks webhooks;
    private final Receivers receivers;
    private final Writes writes;

    WebhooksApi(Foundation foundation, Webhooks webhooks, Receivers receivers, Writes writes) {
        this.database = foundation.database();
        this.webhooks = webhooks;
        this.receivers = receivers;
        this.writes = writes;
    }

    /** Makes one. Its secret is told this once, and therefore no answer is kept to be given again. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> make(Sent sent) {
        Allowed.only(sent.actor(), KEEPERS);
        UUID organisation = sent.actor().ofOrganisation().orElseThrow();
        return Json.read(
                sent.body(),
                this::wanted,
                address -> database.inTransaction(sent.actor(), tx -> webhooks.add(tx, organisation, address))
                        .map(made -> Json.ok(Node.fields()
                                .add("id", made.id().toString())
                                .add("secret", made.secret())
                                .build()))
                        .orElseGet(() -> Trouble.of(
                                        HttpStatus.CONFLICT,
                                        "too-many",
                                        "an organisation has at most " + Webhooks.MOST + " webhooks")
                                .answer()));
    }

    @GetMapping
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Actor actor) {
        Allowed.only(actor, KEEPERS);
        return database.inTransaction(
                actor,
                tx -> Json.ok(Node.fields()
                        .add("items", Node.items(own(actor, webhooks.live(tx)), WebhooksApi::document))
                        .build()));
    }

    /** What came of the latest messages. */
    @GetMapping("/{id}/attempts")
    ResponseEntity<byte[]> attempts(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        Allowed.only(actor, KEEPERS);
        return database.inTransaction(
                actor,
                tx -> own(actor, webhooks.live(tx)).stream()
                                .noneMatch(each -> each.id().equals(id))
                        ? Trouble.notFound("webhook").answer()
                        : Json.ok(Node.fields()
                                .add(
                                        "items",
                                        Node.items(webhooks.attempts(tx, id, MOST_ATTEMPTS), WebhooksApi::document))
                                .build()));
    }

    @PostMapping("/{id}/end")
    ResponseEntity<byte[]> end(Sent sent, @PathVariable UUID id) {
        Allowed.only(sent.actor(), KEEPERS);
        return writes.once(
                sent,
                tx -> own(sent.actor(), webhooks.live(tx)).stream()
                                        .anyMatch(each -> each.id().equals(id))
                                && webhooks.end(tx, id)
                        ? Json.ok(Node.fields().add("answer", "ended").build())
                        : Trouble.notFound("webhook").answer());
    }

    /** The authority sees all, and keeps its own. */
    private static List<Webhook> own(Actor actor, List<Webhook> all) {
        return all.stream()
                .filter(each -> actor.ofOrganisation()
                        .filter(each.organisation()::equals)
                        .isPresent())
                .toList();
    }

    private static Node document(Webhook webhook) {
        return Node.fields()
                .add("id", webhook.id().toString())
                .add("address", webhook.address().toString())
                .add("since", webhook.since().toString())
                .build();
    }

    private static Node document(Attempt attempt) {
        return Node.fields()
                .add("leaf", Node.of(attempt.leaf()))
                .add("number", Node.of(attempt.number()))
                .add("taken", Node.of(attempt.taken()))
                .add("status", attempt.status(), Node::of)
                .add("problem", attempt.problem(), Node::of)
                .add("at", attempt.at().toString())
                .build();
    }

    private Optional<URI> wanted(Section section) {
        return section.require("address", ADDRESS, this::address);
    }

    private Optional<URI> address(Stated stated) {
        return stated.text(LONGEST)
                .flatMap(WebhooksApi::uri)
                .filter(receivers::mayBe)
                .or(() -> stated.refuse(ADDRESS));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
