package org.tidewaiter.server.api;

import java.util.List;
import java.util.Locale;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.licensing.customs.CustomsMessage;
import org.tidewaiter.registry.licensing.customs.CustomsMessages;
import org.tidewaiter.server.Foundation;

/** What customs are to be told of licences: they fetch it here, one message at a time for each licence, and answer. */
@RestController
@RequestMapping("/v1/customs/messages")
class CustomsMessagesApi {

    private static final Set<Role> CUSTOMS = Set.of(Role.CUSTOMS_OFFICER);
    private static final Set<Role> READERS =
            Set.of(Role.CUSTOMS_OFFICER, Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT, Role.AUDITOR);
    private static final Set<Role> OFFICERS = Set.of(Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT);
    private static final int MOST = 100;
    private static final int MOST_ERRORS = 50;

    private final Database database;
    private final CustomsMessages messages;
    private final Writes writes;

    CustomsMessagesApi(Foundation foundation, CustomsMessages messages, Writes writes) {
        this.database = foundation.database();
        this.messages = messages;
        this.writes = writes;
    }

    /** What is to be told now; with {@code licence}, all that was told of one. */
    @GetMapping
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Actor actor, @RequestParam Optional<UUID> licence) {
        Allowed.only(actor, READERS);
        return database.inTransaction(actor, tx -> {
            List<CustomsMessage> found =
                    licence.map(id -> messages.of(tx, id)).orElseGet(() -> messages.next(tx, MOST));
            return Json.ok(Node.fields()
                    .add("items", Node.items(found, CustomsMessagesApi::document))
                    .build());
        });
    }

    /** What customs answer to a message: nothing amiss, or why they refuse it. */
    @PostMapping(path = "/{run}/reply", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> reply(Sent sent, @PathVariable long run) {
        Allowed.only(sent.actor(), CUSTOMS);
        return writes.once(
                sent,
                section -> Optional.of(section.list("errors", MOST_ERRORS, error -> error.text(Shape.REASON))),
                (tx, errors) -> switch (messages.reply(tx, run, errors)) {
                    case RECORDED, KNOWN ->
                        Json.ok(Node.fields().add("answer", "recorded").build());
                    case CONFLICT ->
                        Trouble.of(
                                        HttpStatus.CONFLICT,
                                        "answered-otherwise",
                                        "another answer is on record; a person looks at both")
                                .answer();
                    case UNKNOWN_RUN ->
                        Trouble.of(
                                        HttpStatus.NOT_FOUND,
                                        "unknown-run",
                                        "nothing was told under this number; a person looks at it")
                                .answer();
                });
    }

    /** Tells again what customs refused, once it is set right. */
    @PostMapping("/{run}/again")
    ResponseEntity<byte[]> again(Sent sent, @PathVariable long run, @RequestParam UUID licence) {
        Allowed.only(sent.actor(), OFFICERS);
        return writes.once(sent, tx -> switch (messages.tellAgain(tx, licence, run)) {
            case NOT_THERE -> Trouble.notFound("message").answer();
            case NOT_FROM_HERE ->
                Trouble.of(HttpStatus.CONFLICT, "not-from-here", "only what was told last and refused is told again")
                        .answer();
            case TOLD -> Json.ok(document(messages.of(tx, licence).getLast()));
        });
    }

    private static Node document(CustomsMessage message) {
        return Node.fields()
                .add("run", Node.of(message.run()))
                .add("licence", message.licence().toString())
                .add("telling", word(message.telling()))
                .add("at", message.created().toString())
                .add("state", word(message.state()))
                .add("errors", message.errors(), Node::of)
                .add("document", content(message.document()))
                .build();
    }

    private static Node content(String json) {
        return DocumentReader.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        instanceof Reading.Understood<Node>(Node node)
                ? node
                : Node.Nothing.NOTHING;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
