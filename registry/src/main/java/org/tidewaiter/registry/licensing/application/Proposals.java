package org.tidewaiter.registry.licensing.application;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.registry.database.Tx;

/** What officers propose, and who has signed it. */
final class Proposals {

    private static final String ADD = """
            INSERT INTO proposal (application, version, form, signatures, valid_from, valid_until, findings, author, recorded_at)
            SELECT :application, coalesce(max(version), 0) + 1, :form, :signatures, :from, :until, :findings, :author, :at
            FROM proposal WHERE application = :application
            RETURNING version""";

    private static final String ADD_LINE = """
            INSERT INTO proposed_line (application, version, line, destination, end_user, outcome, quantity, value, reason)
            VALUES (:application, :version, :line, :destination, :endUser, :outcome, :quantity, :value, :reason)""";

    private static final String LATEST = """
            SELECT p.version, p.form, p.signatures, p.valid_from, p.valid_until, p.findings, p.author,
                   array(SELECT signer FROM signature s
                         WHERE s.application = p.application AND s.version = p.version ORDER BY position) AS signers
            FROM proposal p WHERE p.application = :application
            ORDER BY p.version DESC LIMIT 1""";

    private static final String LINES = """
            SELECT line, destination, end_user, outcome, quantity, value, reason FROM proposed_line
            WHERE application = :application AND version = :version ORDER BY line, destination, end_user""";

    private static final String SIGN = """
            INSERT INTO signature (application, version, position, signer, recorded_at)
            SELECT :application, :version, count(*) + 1, :signer, :at
            FROM signature WHERE application = :application AND version = :version""";

    private Proposals() {}

    /**
     * A proposal on record.
     *
     * @param version which one
     * @param form to which version of the form it belongs
     * @param proposal what is proposed
     * @param findings what the engine had found when it was proposed
     * @param author who proposed it
     * @param signers who has signed it, in order
     */
    record Recorded(
            int version, int form, Proposal proposal, List<Finding> findings, String author, List<String> signers) {}

    /** Puts a proposal for the present form on record, which rests on what the engine has found. */
    static void add(Tx tx, Application application, Proposal proposal, Optional<Examined> examined) {
        int version = tx.sql()
                .createQuery(ADD)
                .bind("application", application.id())
                .bind("form", application.form())
                .bind("signatures", proposal.signatures())
                .bind("from", proposal.validity().map(Proposal.Validity::from))
                .bind("until", proposal.validity().map(Proposal.Validity::until))
                .bind("findings", examined.map(Examined::recordedFindings))
                .bind("author", tx.actor().name())
                .bind("at", tx.now())
                .mapTo(Integer.class)
                .one();
        try (PreparedBatch batch = tx.sql().prepareBatch(ADD_LINE)) {
            for (Proposal.Line line : proposal.lines()) {
                batch.bind("application", application.id())
                        .bind("version", version)
                        .bind("line", line.line())
                        .bind("destination", line.destination())
                        .bind("endUser", line.endUser())
                        .bind("outcome", line.outcome().word())
                        .bind("quantity", line.quantity())
                        .bind("value", line.value())
                        .bind("reason", line.reason())
                        .add();
            }
            batch.execute();
        }
    }

    /** The last proposal, in sight of the authority. */
    static Optional<Recorded> latest(Tx tx, UUID application) {
        return tx.sql()
                .createQuery(LATEST)
                .bind("application", application)
                .map((row, context) -> {
                    int version = row.getInt("version");
                    LocalDate from = row.getObject("valid_from", LocalDate.class);
                    return new Recorded(
                            version,
                            row.getInt("form"),
                            new Proposal(
                                    row.getInt("signatures"),
                                    from == null
                                            ? Optional.empty()
                                            : Optional.of(new Proposal.Validity(
                                                    from, row.getObject("valid_until", LocalDate.class))),
                                    lines(tx, application, version)),
                            findings(row.getArray("findings")),
                            row.getString("author"),
                            List.of((String[]) row.getArray("signers").getArray()));
                })
                .findOne();
    }

    /** Adds the signature of who acts to the last proposal. */
    static void sign(Tx tx, UUID application, int version) {
        tx.sql()
                .createUpdate(SIGN)
                .bind("application", application)
                .bind("version", version)
                .bind("signer", tx.actor().name())
                .bind("at", tx.now())
                .execute();
    }

    private static List<Finding> findings(@Nullable Array words) throws SQLException {
        return words == null
                ? List.of()
                : Arrays.stream((String[]) words.getArray()).map(Finding::of).toList();
    }

    private static List<Proposal.Line> lines(Tx tx, UUID application, int version) {
        return tx.sql()
                .createQuery(LINES)
                .bind("application", application)
                .bind("version", version)
                .map((row, context) -> new Proposal.Line(
                        row.getInt("line"),
                        row.getString("destination"),
                        row.getInt("end_user"),
                        Proposal.Outcome.of(row.getString("outcome")),
                        Optional.ofNullable(row.getBigDecimal("quantity")),
                        Optional.ofNullable(row.getBigDecimal("value")),
                        row.getString("reason")))
                .list();
    }
}
