package org.tidewaiter.registry.licensing.compliance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tidewaiter.registry.database.Tx;

/** Puts on record what a person must look at. */
public final class ComplianceItems {

    private static final String ADD = """
            INSERT INTO compliance_item (id, finding, licence, line, source, message, quoted, detail, recorded_at)
            VALUES (:id, :finding, :licence, :line, :source, :message, :quoted, :detail, :at)""";

    private ComplianceItems() {}

    /**
     * By what something was found.
     *
     * @param licence on which licence
     * @param line on which line of it
     * @param source who sent the message that told it
     * @param message its name
     * @param quoted what was quoted
     * @param detail everything that was told
     */
    public record Occasion(
            Optional<UUID> licence,
            Optional<Integer> line,
            String source,
            String message,
            String quoted,
            String detail) {}

    /** One item for each of {@code findings}. */
    public static void open(Tx tx, List<Finding> findings, Occasion occasion) {
        if (findings.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = tx.sql().prepareBatch(ADD)) {
            for (Finding finding : findings) {
                batch.bind("id", tx.newId())
                        .bind("finding", finding.name())
                        .bind("licence", occasion.licence())
                        .bind("line", occasion.line())
                        .bind("source", occasion.source())
                        .bind("message", occasion.message())
                        .bind("quoted", occasion.quoted())
                        .bind("detail", occasion.detail())
                        .bind("at", tx.now())
                        .add();
            }
            batch.execute();
        }
    }
}
