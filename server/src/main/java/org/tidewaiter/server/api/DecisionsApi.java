package org.tidewaiter.server.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.decisions.Decisions;
import org.tidewaiter.server.Answering;
import org.tidewaiter.server.Foundation;

/**
 * Decisions: may this leave? The body is a consignment as the command line takes it, or a list of them; each answer is put on record
 * before it is given.
 */
@RestController
@RequestMapping("/v1/decisions")
class DecisionsApi {

    private static final int MOST = 1_000;

    private final Database database;
    private final Decisions decisions;
    private final Answering answering;
    private final Writes writes;

    DecisionsApi(Foundation foundation, Decisions decisions, Answering answering, Writes writes) {
        this.database = foundation.database();
        this.decisions = decisions;
        this.answering = answering;
        this.writes = writes;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> decide(Sent sent) {
        Allowed.only(sent.actor(), Allowed.CHECKING);
        return switch (DocumentReader.read(sent.body())) {
            case Reading.Refused<Node> refused ->
                Trouble.document(refused.problems()).answer();
            case Reading.Understood<Node> understood ->
                writes.once(
                        sent,
                        tx -> understood.value() instanceof Node.Items items
                                ? several(tx, items.items())
                                : one(tx, understood.value()));
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> find(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return database.inTransaction(actor, tx -> decisions.document(tx, id))
                .map(document -> Json.ok(document.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> Trouble.of(HttpStatus.NOT_FOUND, "not-found", "no such decision")
                        .answer());
    }

    private ResponseEntity<byte[]> one(Tx tx, Node document) {
        return switch (answering.answer(tx, document)) {
            case Reading.Refused<Decisions.Given> refused -> refused(refused).answer();
            case Reading.Understood<Decisions.Given> understood -> {
                UUID id = decisions.keep(tx, List.of(understood.value())).getFirst();
                yield ResponseEntity.created(java.net.URI.create("/v1/decisions/" + id))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(understood.value().document());
            }
        };
    }

    private static Trouble refused(Reading.Refused<Decisions.Given> refused) {
        return new Trouble(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-consignment",
                "the consignment is not in order",
                refused.problems());
    }

    private ResponseEntity<byte[]> several(Tx tx, List<Node> documents) {
        if (documents.isEmpty() || documents.size() > MOST) {
            return Trouble.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-batch",
                            "a list of 1 to " + MOST + " consignments")
                    .answer();
        }
        List<Reading<Decisions.Given>> answers = documents.stream()
                .map(document -> answering.answer(tx, document))
                .toList();
        List<Decisions.Given> given = new ArrayList<>();
        answers.forEach(answer -> {
            if (answer instanceof Reading.Understood<Decisions.Given> understood) {
                given.add(understood.value());
            }
        });
        List<UUID> ids = decisions.keep(tx, given);
        return Json.ok(batch(answers, ids));
    }

    /** The decisions go in as they are: written once, for the record and for the answer. */
    private static byte[] batch(List<Reading<Decisions.Given>> answers, List<UUID> ids) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        int kept = 0;
        all.write('[');
        for (int i = 0; i < answers.size(); i++) {
            if (i > 0) {
                all.write(',');
            }
            switch (answers.get(i)) {
                case Reading.Understood<Decisions.Given> understood -> {
                    all.writeBytes(
                            ("{\"id\":\"" + ids.get(kept++) + "\",\"decision\":").getBytes(StandardCharsets.UTF_8));
                    all.writeBytes(understood.value().document());
                    all.write('}');
                }
                case Reading.Refused<Decisions.Given> refused ->
                    all.writeBytes(refused(refused).body());
            }
        }
        all.write(']');
        return all.toByteArray();
    }
}
