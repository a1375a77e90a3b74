package org.tidewaiter.server.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Words;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.ActAnswer;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceActs;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.Register;
import org.tidewaiter.registry.licensing.ledger.Movements;
import org.tidewaiter.server.Foundation;

/** Licences: read with balance, history and movements; suspended, reinstated, revoked and given back by those who may. */
@RestController
@RequestMapping("/v1/licences")
class LicencesApi {

    private static final Words<LicenceEvent.Kind> KINDS = new Words<>(
            new Text("what is done to a licence", "对许可证的处理"),
            new LicenceEvent.Kind[] {
                LicenceEvent.Kind.SUSPENDED,
                LicenceEvent.Kind.REINSTATED,
                LicenceEvent.Kind.REVOKED,
                LicenceEvent.Kind.SURRENDERED
            },
            LicenceEvent.Kind::word);

    private static final Text NUMBER = new Text("the number of a licence", "许可证编号");

    private final Database database;
    private final Licences licences;
    private final Register register;
    private final LicenceActs acts;
    private final LicenceDocument document;
    private final Writes writes;
    private final Movements movements = new Movements();

    LicencesApi(
            Foundation foundation,
            Licences licences,
            Register register,
            LicenceActs acts,
            LicenceDocument document,
            Writes writes) {
        this.database = foundation.database();
        this.licences = licences;
        this.register = register;
        this.acts = acts;
        this.document = document;
        this.writes = writes;
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal Actor actor,
            @RequestParam Optional<String> number,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> limit) {
        Paging paging = Paging.of(before, limit);
        Optional<LicenceNumber> wanted = number.map(LicencesApi::quoted);
        return database.inTransaction(actor, tx -> {
            List<UUID> ids = wanted.isPresent()
                    ? licences.find(tx, wanted.get()).map(Licence::id).stream().toList()
                    : register.page(tx, paging.before(), paging.read());
            return paging.answer(
                    ids, id -> document.summary(tx, licences.get(tx, id)).build());
        });
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> find(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return database.inTransaction(actor, tx -> whole(tx, seen(tx, id)));
    }

    @GetMapping("/{id}/movements")
    ResponseEntity<byte[]> movements(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> limit) {
        Paging paging = Paging.of(before, limit);
        return database.inTransaction(actor, tx -> {
            List<Movements.Movement> page = movements.page(tx, seen(tx, id).id(), paging.before(), paging.read());
            return paging.answer(
                    page.stream().map(Movements.Movement::id).toList(),
                    wanted -> movement(page.stream()
                            .filter(each -> each.id().equals(wanted))
                            .findFirst()
                            .orElseThrow()));
        });
    }

    /** What is to be done to a licence. */
    private record Wanted(LicenceEvent.Kind kind, Optional<Instant> effective, String basis, String reason) {}

    @PostMapping(path = "/{id}/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> act(
            Sent sent, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch) {
        return writes.once(sent, LicencesApi::wanted, (tx, wanted) -> {
            Licence licence = seen(tx, id);
            Seen seen = Seen.of(ifMatch);
            LicenceEvent event = new LicenceEvent(
                    wanted.kind(),
                    wanted.effective().orElse(tx.now()),
                    wanted.basis(),
                    wanted.reason(),
                    Optional.empty());
            return answer(tx, licence, acts.act(tx, id, seen.step(), event));
        });
    }

    private ResponseEntity<byte[]> answer(Tx tx, Licence licence, ActAnswer answer) {
        return switch (answer) {
            case ActAnswer.Done done -> whole(tx, licence);
            case ActAnswer.NotFound none -> Trouble.notFound("licence").answer();
            case ActAnswer.NotYours not ->
                Trouble.of(HttpStatus.FORBIDDEN, "not-allowed", "this is for " + Allowed.words(not.roles()))
                        .answer();
            case ActAnswer.NotFromHere from ->
                Trouble.of(HttpStatus.CONFLICT, "not-from-here", "this is not done with a licence that stands so")
                        .with("now", document.whole(tx, licence))
                        .answer();
            case ActAnswer.InThePast past ->
                Trouble.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "in-the-past",
                                "what takes effect in the past needs a second person")
                        .answer();
            case ActAnswer.Changed changed ->
                Trouble.of(
                                HttpStatus.PRECONDITION_FAILED,
                                "changed",
                                "something else was done meanwhile; what is now stands below")
                        .with("now", document.whole(tx, licence))
                        .answer();
        };
    }

    private Licence seen(Tx tx, UUID id) {
        return register.find(tx, id).orElseThrow(() -> new TroubleException(Trouble.notFound("licence")));
    }

    private ResponseEntity<byte[]> whole(Tx tx, Licence licence) {
        return ResponseEntity.ok()
                .eTag(new Seen(register.history(tx, licence.id()).size(), 0).tag())
                .contentType(MediaType.APPLICATION_JSON)
                .body(DocumentWriter.bytes(document.whole(tx, licence)));
    }

    private static Node movement(Movements.Movement movement) {
        return Node.fields()
                .add("id", movement.id().toString())
                .add("line", Node.of(movement.line()))
                .add("kind", movement.kind())
                .add("authorised", Node.of(movement.authorised()))
                .add("quantity", Node.of(movement.quantity()))
                .add("value", Node.of(movement.value()))
                .add("reserves", Node.of(movement.reserves()))
                .add("commits", Node.of(movement.commits()))
                .add("source", movement.message().source())
                .add("message", movement.message().message())
                .add("declaration", movement.declaration())
                .add("item", Node.of(movement.item()))
                .add("part", Node.of(movement.part()))
                .add("controlDate", movement.controlDate().toString())
                .add("at", movement.recorded().toString())
                .add("reason", movement.reason(), Node::of)
                .build();
    }

    private static Optional<Wanted> wanted(Section section) {
        Optional<LicenceEvent.Kind> kind = Shape.word(section, "kind", KINDS);
        Optional<Instant> effective = section.find("effective", Shape::instant);
        Optional<String> basis = Shape.name(section, "basis");
        Optional<String> reason = Shape.text(section, "reason", Shape.REASON);
        return kind.isPresent() && basis.isPresent() && reason.isPresent()
                ? Optional.of(new Wanted(kind.get(), effective, basis.get(), reason.get()))
                : Optional.empty();
    }

    private static LicenceNumber quoted(String number) {
        return LicenceNumber.quoted(number).orElseThrow(() -> Paging.unfit("number", number, NUMBER));
    }
}
