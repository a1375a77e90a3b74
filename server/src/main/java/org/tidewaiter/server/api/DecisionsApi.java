package org.tidewaiter.server.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Audience;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.decision.DecisionWriter;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.decisions.Decisions;
import org.tidewaiter.registry.licensing.ledger.Standings;
import org.tidewaiter.server.Foundation;

/**
 * Decisions: may this leave? The body is a consignment as the command line takes it, or a list of them; each answer is put on record
 * before it is given.
 */
@RestController
@RequestMapping("/v1/decisions")
class DecisionsApi {

    private static final int MOST = 1_000;

    private final Foundation foundation;
    private final Database database;
    private final Decisions decisions;
    private final Standings standings;
    private final Writes writes;
    private final DecisionWriter writer;

    DecisionsApi(Foundation foundation, Decisions decisions, Standings standings, Writes writes) {
        this.foundation = foundation;
        this.database = foundation.database();
        this.decisions = decisions;
        this.standings = standings;
        this.writes = writes;
        this.writer = new DecisionWriter(foundation.rulebook().texts());
    }

    /** What came of one consignment of several. */
    private sealed interface Answered {

        /** Decided. */
        record Decided(Decision decision, byte[] document) implements Answered {}

        /** Not in order. */
        record Refused(List<org.tidewaiter.exchange.document.Problem> problems) implements Answered {}
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
        return switch (answer(tx, document)) {
            case Answered.Refused refused ->
                new Trouble(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "invalid-consignment",
                                "the consignment is not in order",
                                refused.problems())
                        .answer();
            case Answered.Decided decided -> {
                UUID id = decisions
                        .keep(tx, List.of(new Decisions.Given(decided.decision(), decided.document())))
                        .getFirst();
                yield ResponseEntity.created(java.net.URI.create("/v1/decisions/" + id))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(decided.document());
            }
        };
    }

    private ResponseEntity<byte[]> several(Tx tx, List<Node> documents) {
        if (documents.isEmpty() || documents.size() > MOST) {
            return Trouble.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-batch",
                            "a list of 1 to " + MOST + " consignments")
                    .answer();
        }
        List<Answered> answers =
                documents.stream().map(document -> answer(tx, document)).toList();
        List<Decisions.Given> given = new ArrayList<>();
        answers.forEach(answer -> {
            if (answer instanceof Answered.Decided decided) {
                given.add(new Decisions.Given(decided.decision(), decided.document()));
            }
        });
        List<UUID> ids = decisions.keep(tx, given);
        return Json.ok(batch(answers, ids));
    }

    /** The decisions go in as they are: written once, for the record and for the answer. */
    private static byte[] batch(List<Answered> answers, List<UUID> ids) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        int kept = 0;
        all.write('[');
        for (int i = 0; i < answers.size(); i++) {
            if (i > 0) {
                all.write(',');
            }
            switch (answers.get(i)) {
                case Answered.Decided decided -> {
                    all.writeBytes(
                            ("{\"id\":\"" + ids.get(kept++) + "\",\"decision\":").getBytes(StandardCharsets.UTF_8));
                    all.writeBytes(decided.document());
                    all.write('}');
                }
                case Answered.Refused refused ->
                    all.writeBytes(new Trouble(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    "invalid-consignment",
                                    "the consignment is not in order",
                                    refused.problems())
                            .body());
            }
        }
        all.write(']');
        return all.toByteArray();
    }

    private Answered answer(Tx tx, Node document) {
        LocalDate latestDay = LocalDate.ofInstant(tx.now(), ZoneOffset.ofHours(14));
        return switch (ConsignmentReader.of(foundation.rulebook(), latestDay).read(document)) {
            case Reading.Refused<Consignment> refused -> new Answered.Refused(refused.problems());
            case Reading.Understood<Consignment> understood -> {
                Consignment consignment = understood.value();
                LocalDate day = Optional.of(consignment)
                        .flatMap(Consignment::date)
                        .orElse(LocalDate.ofInstant(tx.now(), ZoneOffset.UTC));
                Circumstances circumstances = Circumstances.at(tx.now())
                        .withAudience(audience(tx.actor()))
                        .withLicences(standings.of(tx, consignment, day));
                Decision decision = foundation.decider().decide(consignment, circumstances);
                yield new Answered.Decided(decision, writer.bytes(decision));
            }
        };
    }

    private static Audience audience(Actor actor) {
        return actor.inRoles().stream().anyMatch(Role::authority) ? Audience.AUTHORITY : Audience.EXPORTER;
    }
}
