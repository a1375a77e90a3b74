package org.tidewaiter.server.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.exchange.classification.Classification;
import org.tidewaiter.exchange.consignment.Dates;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.server.Answering;
import org.tidewaiter.server.Foundation;

/** What a text says the goods are, and which entries may cover them. */
@RestController
class ClassificationsApi {

    private static final int LONGEST = 20_000;

    private final Database database;
    private final Answering answering;

    ClassificationsApi(Foundation foundation, Answering answering) {
        this.database = foundation.database();
        this.answering = answering;
    }

    /** What is asked. */
    private record Asked(String text, Optional<LocalDate> date) {}

    @PostMapping(path = "/v1/classifications", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> classify(@AuthenticationPrincipal Actor actor, @RequestBody byte[] body) {
        Allowed.only(actor, Allowed.CHECKING);
        return Json.read(body, ClassificationsApi::asked, asked -> {
            Instant now = database.inTransaction(actor, tx -> tx.now());
            LocalDate day = asked.date().orElse(LocalDate.ofInstant(now, ZoneOffset.UTC));
            return switch (answering.classify(now, day, asked.text())) {
                case Reading.Refused<Classification> refused ->
                    Trouble.document(refused.problems().stream()
                                    .map(problem -> new Problem("/text", problem.found(), problem.expected()))
                                    .toList())
                            .answer();
                case Reading.Understood<Classification> understood ->
                    Json.ok(understood.value().document());
            };
        });
    }

    private static Optional<Asked> asked(Section section) {
        Optional<String> text = Shape.text(section, "text", LONGEST);
        Optional<LocalDate> date = section.find("date", Dates.OF_TRADE::read);
        return text.map(said -> new Asked(said, date));
    }
}
