package org.tidewaiter.server.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.proof.EvidenceEntry;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.evidence.Export;
import org.tidewaiter.registry.evidence.Showing;
import org.tidewaiter.server.Foundation;

/** What the log holds of something, as a bundle that anybody can verify without the server: {@code tidewaiter verify}. */
@RestController
class EvidenceApi {

    private static final int MOST = 1_000;
    private static final Text SUBJECT =
            new Text("what it is about, such as licence:0198c4de-7d9a-7c3e-b5a0-2f6f5d1c9e11", "对象，如licence:及其标识符");

    private final Database database;
    private final Evidence evidence;

    EvidenceApi(Foundation foundation) {
        this.database = foundation.database();
        this.evidence = foundation.evidence();
    }

    /**
     * The entries about {@code subject} that are in sight; to those who see all, with what was put on record, as far as it was not erased:
     * a trader does not read the authority's reasons here.
     */
    @GetMapping("/v1/evidence")
    ResponseEntity<byte[]> bundle(@AuthenticationPrincipal Actor actor, @RequestParam String subject) {
        Optional<SubjectReference> about = SubjectReference.parse(subject);
        if (about.isEmpty()) {
            throw Paging.unfit("subject", subject, SUBJECT);
        }
        return database.inTransaction(actor, tx -> {
            List<UUID> entries = evidence.about(tx, about.get(), MOST).stream()
                    .map(EvidenceEntry::id)
                    .toList();
            if (entries.isEmpty()) {
                return Trouble.notFound("entry").answer();
            }
            return switch (evidence.export(tx, entries, Optional.empty(), showing(actor))) {
                case Export.Ready ready -> Json.ok(ready.bundle().bytes());
                case Export.NotYet pending ->
                    ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                            .header(HttpHeaders.RETRY_AFTER, "1")
                            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                            .body(Trouble.of(
                                            HttpStatus.SERVICE_UNAVAILABLE,
                                            "pending",
                                            "the log has not signed for all of it yet; it will in a moment")
                                    .body());
                case Export.Unknown unknown -> Trouble.notFound("entry").answer();
                case Export.NoSuchHead none -> Trouble.notFound("head").answer();
            };
        });
    }

    private static Showing showing(Actor actor) {
        return actor.seesAll() ? Showing.PAYLOADS : Showing.COMMITMENTS;
    }
}
