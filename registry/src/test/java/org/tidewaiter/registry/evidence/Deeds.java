package org.tidewaiter.registry.evidence;

import java.util.UUID;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.Actor;

/** What tests put on record: draw-downs of a licence. */
final class Deeds {

    static final Actor PRODUCT = new Actor.Product("test");

    private Deeds() {}

    /** {@code grams} were drawn down under the licence that is {@code record}. */
    static Deed drawn(EvidenceRecord record, int grams) {
        return new Deed(new EntryKind("licence.drawn"), licence(record.id()), record, payload(grams));
    }

    static SubjectReference licence(UUID id) {
        return new SubjectReference("licence", id.toString());
    }

    static Node payload(int grams) {
        return Node.fields()
                .add("holder", "Erika Erfunden")
                .add("grams", Node.of(grams))
                .build();
    }

    static EvidenceRecord newRecord() {
        return EvidenceRecord.ofAuthority(UUID.randomUUID());
    }
}
