package org.tidewaiter.server.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.registry.licensing.ledger.Answer;
import org.tidewaiter.registry.licensing.ledger.Recorded;

/** What customs are told of what they asked for or told. */
final class CustomsAnswers {

    private CustomsAnswers() {}

    /** Whether it was done, and if not, which items fail and why. */
    static ResponseEntity<byte[]> answer(Answer answer) {
        return switch (answer) {
            case Answer.Done done ->
                Json.ok(Node.fields()
                        .add("answer", "done")
                        .add(
                                "reservations",
                                done.reservations(),
                                each -> Node.fields()
                                        .add("item", Node.of(each.item()))
                                        .add("reservation", each.reservation().toString())
                                        .build())
                        .build());
            case Answer.Refused refused ->
                Json.ok(Node.fields()
                        .add("answer", "refused")
                        .add(
                                "failing",
                                refused.failing(),
                                each -> Node.fields()
                                        .add("item", Node.of(each.item()))
                                        .add("refusal", each.refusal().name())
                                        .build())
                        .build());
            case Answer.Conflict conflict ->
                Trouble.of(
                                HttpStatus.CONFLICT,
                                "message-reused",
                                "another message came from this source under this id; nothing was done")
                        .answer();
        };
    }

    /** What was put on record, with what is to be looked at. */
    static Node findings(Recorded recorded) {
        return Node.fields()
                .add("answer", "recorded")
                .add(
                        "findings",
                        recorded.findings(),
                        finding -> Node.fields()
                                .add("finding", finding.name())
                                .add("grade", finding.grade().name().toLowerCase(Locale.ROOT))
                                .build())
                .build();
    }
}
