package org.tidewaiter.server.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Words;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.ledger.Answer;
import org.tidewaiter.registry.licensing.ledger.Authorising;
import org.tidewaiter.registry.licensing.ledger.Availability;
import org.tidewaiter.registry.licensing.ledger.ByHand;
import org.tidewaiter.registry.licensing.ledger.Committing;
import org.tidewaiter.registry.licensing.ledger.Notifying;
import org.tidewaiter.registry.licensing.ledger.Releasing;
import org.tidewaiter.registry.licensing.ledger.Returning;
import org.tidewaiter.registry.licensing.ledger.Usage;
import org.tidewaiter.server.Foundation;

/**
 * What customs asks and tells of licences, in the seven operations that the EU has named (Implementing Regulation 2024/2145, articles 5
 * to 11). Only their headings were read: what each does here is our reading of them. A message is known by its source and id; the same
 * message gets the same answer.
 */
@RestController
@RequestMapping("/v1/customs")
class CustomsApi {

    private static final Set<Role> CUSTOMS = Set.of(Role.CUSTOMS_OFFICER);
    private static final int MOST_REPORTS = 1_000;
    private static final int MOST_NUMBERS = 100;
    private static final Words<Usage.What> CORRECTIONS = new Words<>(
            new Text("what is amended", "更正内容"),
            new Usage.What[] {Usage.What.ADJUSTED, Usage.What.TAKEN_BACK},
            CustomsApi::word);
    private static final Words<Usage.What> REPORTS =
            new Words<>(new Text("what is told", "通报内容"), Usage.What.values(), CustomsApi::word);

    private final Database database;
    private final Licences licences;
    private final Authorising authorising;
    private final Committing committing;
    private final Releasing releasing;
    private final Returning returning;
    private final Notifying notifying;
    private final LicenceDocument document;
    private final Writes writes;

    CustomsApi(
            Foundation foundation,
            Licences licences,
            Authorising authorising,
            Committing committing,
            Releasing releasing,
            Returning returning,
            Notifying notifying,
            LicenceDocument document,
            Writes writes) {
        this.database = foundation.database();
        this.licences = licences;
        this.authorising = authorising;
        this.committing = committing;
        this.releasing = releasing;
        this.returning = returning;
        this.notifying = notifying;
        this.document = document;
        this.writes = writes;
    }

    /** Article 5: what a request would come to; nothing is reserved. */
    @PostMapping(path = "/availability", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> availability(Sent sent) {
        Allowed.only(sent.actor(), CUSTOMS);
        return Json.read(
                sent.body(),
                CustomsDocument::drawDown,
                asked -> database.inTransaction(
                        sent.actor(),
                        tx -> CustomsAnswers.answer(withoutReservations(new Availability(authorising).of(tx, asked)))));
    }

    /** Article 6: reserves before goods are released. */
    @PostMapping(path = "/automatic/reservations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> reserve(Sent sent) {
        Allowed.only(sent.actor(), CUSTOMS);
        return writes.once(
                sent,
                CustomsDocument::drawDown,
                (tx, asked) -> CustomsAnswers.answer(authorising.authorise(tx, asked)));
    }

    /** Article 6: commits what leaves of what was reserved. */
    @PostMapping(path = "/automatic/departures", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> depart(Sent sent) {
        Allowed.only(sent.actor(), CUSTOMS);
        return writes.once(
                sent,
                CustomsDocument::departure,
                (tx, departure) -> CustomsAnswers.answer(committing.commit(tx, departure)));
    }

    /** Article 6: gives back what is reserved for a declaration that was cancelled. */
    @PostMapping(path = "/automatic/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> release(Sent sent) {
        Allowed.only(sent.actor(), CUSTOMS);
        return writes.once(
                sent,
                CustomsDocument::cancelled,
                (tx, cancelled) -> CustomsAnswers.answer(
                        releasing.release(tx, cancelled.id(), cancelled.declaration(), cancelled.reason())));
    }

    /** Article 7: sets right or takes back what was told to have left. */
    @PostMapping(path = "/amendments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> amend(Sent sent) {
        Allowed.only(sent.actor(), CUSTOMS);
        return writes.once(
                sent,
                section -> CustomsDocument.usage(section, Shape.word(section, "what", CORRECTIONS)),
                (tx, usage) -> Json.ok(CustomsAnswers.findings(notifying.record(tx, usage))));
    }

    /** Article 8: an officer draws down by hand; what is asked for is reserved and leaves at once, or nothing is done. */
    @PostMapping(path = "/manual", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> manual(Sent sent) {
        Allowed.only(sent.actor(), CUSTOMS);
        return writes.once(
                sent,
                CustomsDocument::drawDown,
                (tx, asked) -> CustomsAnswers.answer(new ByHand(authorising, committing).draw(tx, asked)));
    }

    /** Article 9: puts on record that goods have left. It is never refused. */
    @PostMapping(path = "/records", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(Sent sent) {
        Allowed.only(sent.actor(), CUSTOMS);
        return writes.once(
                sent,
                section -> CustomsDocument.usage(section, Optional.of(Usage.What.LEFT)),
                (tx, usage) -> Json.ok(CustomsAnswers.findings(notifying.record(tx, usage))));
    }

    /** Article 9: puts on record that goods which left for a time have come back. */
    @PostMapping(path = "/records/returns", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> returned(Sent sent) {
        Allowed.only(sent.actor(), CUSTOMS);
        return writes.once(sent, CustomsDocument::returned, this::returned);
    }

    private ResponseEntity<byte[]> returned(Tx tx, CustomsDocument.Returned back) {
        Optional<Licence> licence = licences.find(tx, back.licence());
        if (licence.isEmpty()) {
            return Trouble.notFound("licence").answer();
        }
        if (!measured(licence.get(), back.line(), back.quantity())) {
            return Trouble.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "unfit-line",
                            "the licence has no such line, or measures it in something else")
                    .answer();
        }
        return CustomsAnswers.answer(returning.returned(
                tx, back.id(), licence.get(), back.line(), back.declaration(), back.day(), back.quantity()));
    }

    /** Article 10: the licences that support a declaration, as they stand today. */
    @GetMapping("/documents")
    ResponseEntity<byte[]> documents(@AuthenticationPrincipal Actor actor, @RequestParam List<String> number) {
        Allowed.only(actor, CUSTOMS);
        if (number.size() > MOST_NUMBERS) {
            throw Paging.unfit(
                    "number", String.valueOf(number.size()), new Text("at most " + MOST_NUMBERS, "不超过" + MOST_NUMBERS));
        }
        return database.inTransaction(
                actor,
                tx -> Json.ok(Node.fields()
                        .add("items", Node.items(number, quoted -> document(tx, quoted)))
                        .build()));
    }

    /** Article 11: what could not be told while this was not to be reached. Every report is put on record, in its order. */
    @PostMapping(path = "/contingency", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> contingency(Sent sent) {
        Allowed.only(sent.actor(), CUSTOMS);
        return writes.once(
                sent,
                CustomsApi::reports,
                (tx, reports) -> Json.ok(Node.fields()
                        .add(
                                "items",
                                Node.items(reports, usage -> CustomsAnswers.findings(notifying.record(tx, usage))))
                        .build()));
    }

    private static boolean measured(Licence licence, int line, Quantity quantity) {
        return licence.line(line)
                .filter(found -> found.unit().dimension() == quantity.unit().dimension())
                .isPresent();
    }

    private Node document(Tx tx, String quoted) {
        Optional<Licence> licence = LicenceNumber.quoted(quoted).flatMap(number -> licences.find(tx, number));
        return licence.map(found -> document.summary(tx, found))
                .orElseGet(Node::fields)
                .add("quoted", quoted)
                .add("onRecord", Node.of(licence.isPresent()))
                .build();
    }

    private static Optional<List<Usage>> reports(Section section) {
        return Optional.of(Shape.some(
                section,
                "reports",
                MOST_REPORTS,
                stated ->
                        stated.section(report -> CustomsDocument.usage(report, Shape.word(report, "what", REPORTS)))));
    }

    /** To ask reserves nothing, so that there is nothing to name. */
    private static Answer withoutReservations(Answer answer) {
        return answer instanceof Answer.Done ? new Answer.Done(List.of()) : answer;
    }

    private static String word(Usage.What what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
