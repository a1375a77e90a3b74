package org.tidewaiter.registry.licensing;

import java.util.UUID;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.registry.database.Tx;

/** What customs must be told of licences: written down in the same transaction, told later. */
final class Outbox {

    private static final String ADD = """
            INSERT INTO customs_message (licence, telling, document, created_at, actor)
            VALUES (:licence, :telling, :document, :at, :actor)""";

    private Outbox() {}

    static void issued(Tx tx, Licence licence) {
        add(tx, licence.id(), "issued", LicenceDocument.of(licence));
    }

    static void happened(Tx tx, Licence licence, LicenceEvent event) {
        add(
                tx,
                licence.id(),
                switch (event.kind()) {
                    case SUSPENDED, PAUSED -> "stopped";
                    case REINSTATED, RESUMED -> "goes-on";
                    case REVOKED, SURRENDERED, SUPERSEDED -> "ended";
                },
                Node.fields()
                        .add("number", licence.number().text())
                        .add("effective", event.effective().toString())
                        .add("because", event.kind().word())
                        .build());
    }

    private static void add(Tx tx, UUID licence, String telling, Node document) {
        tx.sql()
                .createUpdate(ADD)
                .bind("licence", licence)
                .bind("telling", telling)
                .bind("document", DocumentWriter.text(document))
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
    }
}
