package org.tidewaiter.server.api;

import java.time.LocalDate;
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
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.exchange.consignment.Dates;
import org.tidewaiter.exchange.consignment.Shapes;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.denial.Denial;
import org.tidewaiter.registry.licensing.denial.Denials;
import org.tidewaiter.server.Foundation;

/** Refusals of other authorities: taken in as they are told, many at once; read; and put on record as standing no longer. */
@RestController
@RequestMapping("/v1/denials")
class DenialsApi {

    private static final int MOST = 1_000;
    private static final Text DAY = new Text("a day of the calendar as YYYY-MM-DD", "YYYY-MM-DD格式的日期");
    private static final Text CODE = new Text("an ISO 3166-1 alpha-2 country code", "ISO 3166-1两位国家代码");

    private final Database database;
    private final Writes writes;
    private final Denials denials = new Denials();

    DenialsApi(Foundation foundation, Writes writes) {
        this.database = foundation.database();
        this.writes = writes;
    }

    @GetMapping
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Actor actor) {
        Allowed.only(actor, Denials.READERS);
        return database.inTransaction(
                actor,
                tx -> Json.ok(Node.fields()
                        .add("items", Node.items(denials.all(tx), DenialsApi::document))
                        .build()));
    }

    /** Takes refusals in; of one that is on record already it says so, and goes on. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(Sent sent) {
        Allowed.only(sent.actor(), Denials.RECORDERS);
        return writes.once(sent, DenialsApi::notices, this::recorded);
    }

    private ResponseEntity<byte[]> recorded(Tx tx, List<Denial.Notice> notices) {
        List<Node> items = new ArrayList<>();
        for (Denial.Notice notice : notices) {
            Optional<UUID> id = denials.record(tx, notice);
            items.add(Node.fields()
                    .add("answer", id.isPresent() ? "recorded" : "known")
                    .add("id", id.map(UUID::toString), Node::of)
                    .build());
        }
        return Json.ok(Node.fields().add("items", new Node.Items(items)).build());
    }

    /** That a refusal no longer stands. */
    private record Revoking(LocalDate day, String basis) {}

    @PostMapping(path = "/{id}/revocation", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> revoke(Sent sent, @PathVariable UUID id) {
        Allowed.only(sent.actor(), Denials.RECORDERS);
        return writes.once(sent, DenialsApi::revoking, (tx, wanted) -> {
            Optional<Denial> denial = denials.all(tx).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            if (denial.isEmpty()) {
                return Trouble.notFound("refusal").answer();
            }
            return denials.revoke(tx, id, wanted.day(), wanted.basis())
                    ? Json.ok(Node.fields().add("answer", "recorded").build())
                    : Trouble.of(HttpStatus.CONFLICT, "not-from-here", "it is on record that it no longer stands")
                            .answer();
        });
    }

    private static Node document(Denial denial) {
        Denial.Notice notice = denial.notice();
        return Node.fields()
                .add("id", denial.id().toString())
                .add("authority", notice.authority())
                .add("reference", notice.reference())
                .add("name", notice.name())
                .add("country", notice.country())
                .add("address", notice.address())
                .add("goods", notice.goods())
                .add("endUse", notice.endUse())
                .add("reason", notice.reason())
                .add("denied", notice.denied().toString())
                .add("revoked", denial.revoked().map(revoked -> revoked.day().toString()), Node::of)
                .add("revokedBasis", denial.revoked().map(Denial.Revoked::basis), Node::of)
                .build();
    }

    private static Optional<List<Denial.Notice>> notices(Section section) {
        return Optional.of(Shape.some(section, "denials", MOST, stated -> stated.section(DenialsApi::notice)));
    }

    private static Optional<Denial.Notice> notice(Section section) {
        Optional<String> authority =
                section.require("authority", CODE, Shapes::country).map(Country::code);
        Optional<String> reference = Shape.name(section, "reference");
        Optional<String> name = Shape.name(section, "name");
        Optional<String> country =
                section.require("country", CODE, Shapes::country).map(Country::code);
        String address = told(section, "address");
        String goods = told(section, "goods");
        String endUse = told(section, "endUse");
        String reason = told(section, "reason");
        Optional<LocalDate> denied = section.require("denied", DAY, Dates.OF_TRADE::read);
        return authority.isPresent()
                        && reference.isPresent()
                        && name.isPresent()
                        && country.isPresent()
                        && denied.isPresent()
                ? Optional.of(new Denial.Notice(
                        authority.get(),
                        reference.get(),
                        name.get(),
                        country.get(),
                        address,
                        goods,
                        endUse,
                        reason,
                        denied.get()))
                : Optional.empty();
    }

    private static String told(Section section, String field) {
        return section.find(field, stated -> stated.text(Shape.REASON)).orElse("");
    }

    private static Optional<Revoking> revoking(Section section) {
        Optional<LocalDate> day = section.require("day", DAY, Dates.OF_TRADE::read);
        Optional<String> basis = Shape.text(section, "basis", Shape.REASON);
        return day.isPresent() && basis.isPresent()
                ? Optional.of(new Revoking(day.get(), basis.get()))
                : Optional.empty();
    }
}
