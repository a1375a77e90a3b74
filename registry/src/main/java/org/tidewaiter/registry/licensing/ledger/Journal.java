package org.tidewaiter.registry.licensing.ledger;

import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.evidence.EvidenceRecord;
import org.tidewaiter.registry.licensing.Licence;

/** Puts every message of the ledger into evidence, with what was answered. */
final class Journal {

    /** Messages of the authority that name no licence of ours. */
    private static final EvidenceRecord NO_LICENCE = EvidenceRecord.ofAuthority(new UUID(0, 2));

    private final Evidence evidence;

    Journal(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * Puts one message into evidence.
     *
     * @param kind what was asked or told
     * @param licence under which licence, the first where there are several
     * @param body everything that it says
     * @param answer what was answered
     */
    void note(
            Tx tx,
            String kind,
            Optional<Licence> licence,
            MessageId id,
            String declaration,
            String body,
            String answer) {
        Node payload = Node.fields()
                .add("source", id.source())
                .add("message", id.message())
                .add("declaration", declaration)
                .add("body", body)
                .add("answer", answer)
                .build();
        evidence.append(
                tx,
                new EntryKind(kind),
                licence.map(each -> new SubjectReference("licence", each.id().toString()))
                        .orElse(new SubjectReference("licence", "unknown")),
                licence.map(each -> new EvidenceRecord(each.id(), each.holder()))
                        .orElseGet(() -> ofSender(tx.actor())),
                payload);
    }

    /** A message that names no licence in sight is its sender's. */
    private static EvidenceRecord ofSender(Actor actor) {
        return actor.ofOrganisation()
                .filter(organisation -> !actor.seesAll())
                .map(organisation -> EvidenceRecord.of(organisation, organisation))
                .orElse(NO_LICENCE);
    }
}
