package org.tidewaiter.registry.licensing.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/** Reads what is on record with applications, and lists them: as much as is in sight of who acts. */
public final class CaseFile {

    private static final String PAGE = """
            SELECT a.id FROM application a
            WHERE (:before::uuid IS NULL OR a.id < :before)
              AND (:state::text IS NULL OR :state = coalesce(
                (SELECT to_state FROM application_event e WHERE e.application = a.id ORDER BY number DESC LIMIT 1), 'draft'))
            ORDER BY a.id DESC LIMIT :most""";

    /** Why the authority consults, proposes or does not sign is its own; what the applicant is told stands with the decision. */
    private static final String STEPS = """
            SELECT number, from_state, event, to_state, recorded_at, actor, interruption, due,
                   CASE WHEN sees_all() OR event NOT IN ('consult', 'report', 'escalate', 'propose', 'sign', 'reject')
                        THEN reason END AS reason
            FROM application_event WHERE application = :application ORDER BY number""";

    private static final String DOCUMENTS = """
            SELECT d.id, d.kind, d.sha256, d.language, d.translation_of, d.recorded_at, s.harmless
            FROM application_document d LEFT JOIN document_scan s ON s.document = d.id
            WHERE d.application = :application ORDER BY d.id""";

    private static final String DECIDED = "SELECT * FROM decided_lines(:application)";

    private static final String LICENCES =
            "SELECT licence FROM application_licence WHERE application = :application ORDER BY licence";

    /** Makes one; it keeps nothing. */
    public CaseFile() {}

    /**
     * A step on record.
     *
     * @param number its place, from one
     * @param from where the application was
     * @param step what was done
     * @param to where it was then
     * @param recorded when
     * @param actor by whom
     * @param reason why
     * @param interruption what began or ended that the clock minds
     * @param due until when an answer is expected
     */
    public record Taken(
            int number,
            ApplicationState from,
            Step step,
            ApplicationState to,
            Instant recorded,
            String actor,
            Optional<String> reason,
            Optional<String> interruption,
            Optional<Instant> due) {}

    /**
     * A document on record.
     *
     * @param id of ours
     * @param kind what it proves
     * @param sha256 hash of its bytes, in hexadecimal
     * @param language ISO 639 code
     * @param translationOf the document that it translates
     * @param recorded when it was added
     * @param harmless what came of looking into it; absent where nobody has
     */
    public record Attached(
            UUID id,
            String kind,
            String sha256,
            String language,
            Optional<UUID> translationOf,
            Instant recorded,
            Optional<Boolean> harmless) {}

    /**
     * Applications, the latest first.
     *
     * @param state only those that are here
     * @param before only those that were begun before this one
     * @param most how many at most
     */
    public List<UUID> page(Tx tx, Optional<ApplicationState> state, Optional<UUID> before, int most) {
        return tx.sql()
                .createQuery(PAGE)
                .bind("state", state.map(ApplicationState::word))
                .bind("before", before)
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** The steps that were taken with {@code application}, in order. */
    public List<Taken> steps(Tx tx, UUID application) {
        return tx.sql()
                .createQuery(STEPS)
                .bind("application", application)
                .map((row, context) -> new Taken(
                        row.getInt("number"),
                        ApplicationState.of(row.getString("from_state")),
                        Step.valueOf(row.getString("event").toUpperCase(Locale.ROOT)),
                        ApplicationState.of(row.getString("to_state")),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("actor"),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getString("interruption")),
                        Optional.ofNullable(row.getTimestamp("due")).map(java.sql.Timestamp::toInstant)))
                .list();
    }

    /** The documents of {@code application}. */
    public List<Attached> documents(Tx tx, UUID application) {
        return tx.sql()
                .createQuery(DOCUMENTS)
                .bind("application", application)
                .map((row, context) -> {
                    boolean harmless = row.getBoolean("harmless");
                    boolean scanned = !row.wasNull();
                    return new Attached(
                            row.getObject("id", UUID.class),
                            row.getString("kind"),
                            HexFormat.of().formatHex(row.getBytes("sha256")),
                            row.getString("language"),
                            Optional.ofNullable(row.getObject("translation_of", UUID.class)),
                            row.getTimestamp("recorded_at").toInstant(),
                            scanned ? Optional.of(harmless) : Optional.empty());
                })
                .list();
    }

    /** What was decided on {@code application}, line by line; nothing before it is decided. */
    public List<Proposal.Line> decided(Tx tx, UUID application) {
        return tx.sql()
                .createQuery(DECIDED)
                .bind("application", application)
                .map((row, context) -> new Proposal.Line(
                        row.getInt("line"),
                        row.getString("destination"),
                        row.getInt("end_user"),
                        Proposal.Outcome.of(row.getString("outcome")),
                        Optional.<BigDecimal>ofNullable(row.getBigDecimal("quantity")),
                        Optional.<BigDecimal>ofNullable(row.getBigDecimal("value")),
                        row.getString("reason")))
                .list();
    }

    /** The licences that {@code application} has given. */
    public List<UUID> licences(Tx tx, UUID application) {
        return tx.sql()
                .createQuery(LICENCES)
                .bind("application", application)
                .mapTo(UUID.class)
                .list();
    }
}
