package org.tidewaiter.registry.licensing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tidewaiter.registry.database.Tx;

/** What officers propose, and who has signed it. */
final class Proposals {

    private static final String ADD = """
            INSERT INTO proposal (application, version, form, signatures, valid_from, valid_until, author, recorded_at)
            SELECT :application, coalesce(max(version), 0) + 1, :form, :signatures, :from, :until, :author, :at
            FROM proposal WHERE application = :application
            RETURNING version""";

    private static final String ADD_LINE = """
            INSERT INTO proposed_line (application, version, line, destination, end_user, outcome, quantity, reason)
            VALUES (:application, :version, :line, :destination, :endUser, :outcome, :quantity, :reason)""";

    private static final String LATEST = """
            SELECT p.version, p.form, p.signatures, p.valid_from, p.valid_until, p.author,
                   array(SELECT signer FROM signature s
                         WHERE s.application = p.application AND s.version = p.version ORDER BY position) AS signers
            FROM proposal p WHERE p.application = :application
            ORDER BY p.version DESC LIMIT 1""";

    private static final String LINES = """
            SELECT line, destination, end_user, outcome, quantity, reason FROM proposed_line
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
     * @param author who proposed it
     * @param signers who has signed it, in order
     */
    record Recorded(int version, int form, Proposal proposal, String author, List<String> signers) {}

    /** Puts a proposal for the present form on record. */
    static void add(Tx tx, Application application, Proposal proposal) {
        int version = tx.sql()
                .createQuery(ADD)
                .bind("application", application.id())
                .bind("form", application.form())
                .bind("signatures", proposal.signatures())
                .bind("from", proposal.validity().map(Proposal.Validity::from))
                .bind("until", proposal.validity().map(Proposal.Validity::until))
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

    /** The combinations of line, destination and end user that {@code proposal} leaves out, tells twice or invents. */
    static List<String> amiss(Form form, Proposal proposal) {
        TreeSet<String> open = new TreeSet<>();
        for (int line = 1; line <= form.lines().size(); line++) {
            for (String destination : form.destinations()) {
                for (int user = 1; user <= form.endUsers().size(); user++) {
                    open.add(line + "/" + destination + "/" + user);
                }
            }
        }
        List<String> told = proposal.lines().stream()
                .map(line -> line.line() + "/" + line.destination() + "/" + line.endUser())
                .collect(Collectors.toList());
        List<String> amiss = new java.util.ArrayList<>(
                told.stream().filter(each -> !open.remove(each)).toList());
        amiss.addAll(open);
        boolean grants = proposal.lines().stream().anyMatch(line -> line.outcome() == Proposal.Outcome.GRANT);
        if (grants != proposal.validity().isPresent()) {
            amiss.add("validity");
        }
        proposal.lines().stream()
                .filter(line -> tooMuch(form, line))
                .map(line -> line.line() + "/" + line.destination() + "/" + line.endUser() + "/quantity")
                .forEach(amiss::add);
        return amiss;
    }

    /** More than was asked for is never granted. */
    private static boolean tooMuch(Form form, Proposal.Line line) {
        return line.quantity().isPresent()
                && line.line() >= 1
                && line.line() <= form.lines().size()
                && form.lines()
                        .get(line.line() - 1)
                        .quantity()
                        .filter(asked -> line.quantity().get().compareTo(asked.amount()) > 0)
                        .isPresent();
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
                        row.getString("reason")))
                .list();
    }
}
