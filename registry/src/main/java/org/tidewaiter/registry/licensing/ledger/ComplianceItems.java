package org.tidewaiter.registry.licensing.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tidewaiter.registry.database.Tx;

/** Puts on record what a person must look at. */
final class ComplianceItems {

    private static final String ADD = """
            INSERT INTO compliance_item (id, finding, licence, line, source, message, quoted, detail, recorded_at)
            VALUES (:id, :finding, :licence, :line, :source, :message, :quoted, :detail, :at)""";

    private ComplianceItems() {}

    /** One item for each of {@code findings}; the whole report is kept with it. */
    static void open(Tx tx, List<Finding> findings, Optional<LockedLine.Key> key, Usage usage) {
        if (findings.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = tx.sql().prepareBatch(ADD)) {
            for (Finding finding : findings) {
                batch.bind("id", tx.newId())
                        .bind("finding", finding.name())
                        .bind("licence", key.map(LockedLine.Key::licence))
                        .bind("line", key.map(LockedLine.Key::line))
                        .bind("source", usage.id().source())
                        .bind("message", usage.id().message())
                        .bind("quoted", usage.licence() + "/" + usage.line())
                        .bind("detail", usage.toString())
                        .bind("at", tx.now())
                        .add();
            }
            batch.execute();
        }
    }
}
