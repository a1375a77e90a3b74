package org.tidewaiter.registry.licensing.customs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.evidence.EvidenceRecord;
import org.tidewaiter.registry.licensing.compliance.ComplianceItems;
import org.tidewaiter.registry.licensing.compliance.Finding;

/** The messages to customs, and their answers. */
public final class CustomsMessages {

    private static final String MESSAGE = """
            SELECT m.run, m.licence, m.telling, m.document, m.created_at, r.accepted, r.errors
            FROM customs_message m LEFT JOIN customs_reply r USING (run)
            """;

    /** Of each licence the first that customs have not answered: the next waits until they know of this one. */
    private static final String NEXT = MESSAGE + """
            WHERE r.run IS NULL AND NOT EXISTS (
                SELECT FROM customs_message b LEFT JOIN customs_reply a USING (run)
                WHERE b.licence = m.licence AND b.run < m.run AND a.run IS NULL)
            ORDER BY m.run LIMIT :most""";

    private static final String OF_LICENCE = MESSAGE + "WHERE m.licence = :licence ORDER BY m.run";

    private static final String LATEST = MESSAGE + """
            WHERE (:before::bigint IS NULL OR m.run < :before)
              AND (:state::text IS NULL OR :state = CASE
                WHEN r.run IS NULL THEN 'WAITING' WHEN r.accepted THEN 'TAKEN_IN' ELSE 'REFUSED' END)
            ORDER BY m.run DESC LIMIT :most""";

    private static final String OF_RUN = MESSAGE + "WHERE m.run = :run";

    private static final String REPLY = """
            INSERT INTO customs_reply (run, accepted, errors, recorded_at, actor)
            VALUES (:run, :accepted, :errors, :at, :actor)
            ON CONFLICT DO NOTHING""";

    private static final String AGAIN = """
            INSERT INTO customs_message (licence, telling, document, created_at, actor)
            SELECT licence, telling, document, :at, :actor FROM customs_message WHERE run = :run""";

    private static final EvidenceRecord NO_LICENCE = EvidenceRecord.ofAuthority(new UUID(0, 3));
    private static final String CUSTOMS = "customs";

    private final Evidence evidence;

    /** What customs answer is put into {@code evidence}. */
    public CustomsMessages(Evidence evidence) {
        this.evidence = evidence;
    }

    /** What came of an answer of customs. */
    public enum Noted {
        /** It is on record. */
        RECORDED,
        /** It was on record before. */
        KNOWN,
        /** Customs answered otherwise before; a person must look. */
        CONFLICT,
        /** Nothing of this number was told; a person must look. */
        UNKNOWN_RUN
    }

    /** What is to be told now, at most {@code most}: one message for each licence, in order. */
    public List<CustomsMessage> next(Tx tx, int most) {
        return tx.sql()
                .createQuery(NEXT)
                .bind("most", most)
                .map(CustomsMessages::read)
                .list();
    }

    /**
     * Everything that customs were told, the latest first.
     *
     * @param state only what came to this
     * @param before only what was written down before the message of this number
     * @param most how many at most
     */
    public List<CustomsMessage> latest(Tx tx, Optional<CustomsMessage.State> state, Optional<Long> before, int most) {
        return tx.sql()
                .createQuery(LATEST)
                .bind("state", state.map(Enum::name))
                .bind("before", before)
                .bind("most", most)
                .map(CustomsMessages::read)
                .list();
    }

    /** Everything that customs were told of a licence, in order. */
    public List<CustomsMessage> of(Tx tx, UUID licence) {
        return tx.sql()
                .createQuery(OF_LICENCE)
                .bind("licence", licence)
                .map(CustomsMessages::read)
                .list();
    }

    /** Whether customs have refused what they were last told of a licence. */
    public boolean refused(Tx tx, UUID licence) {
        List<CustomsMessage> all = of(tx, licence);
        return !all.isEmpty() && all.getLast().state() == CustomsMessage.State.REFUSED;
    }

    /**
     * Puts on record what customs answered.
     *
     * @param errors why they refuse; none where they have taken it in
     */
    public Noted reply(Tx tx, long run, List<String> errors) {
        Optional<CustomsMessage> message = tx.sql()
                .createQuery(OF_RUN)
                .bind("run", run)
                .map(CustomsMessages::read)
                .findOne();
        if (message.isEmpty()) {
            open(tx, Finding.UNKNOWN_RUN, Optional.empty(), run, errors);
            note(tx, Optional.empty(), run, errors);
            return Noted.UNKNOWN_RUN;
        }
        if (message.get().state() != CustomsMessage.State.WAITING) {
            boolean same = message.get().errors().equals(errors);
            if (!same) {
                open(tx, Finding.CONFLICTING_MESSAGE, message, run, errors);
                note(tx, message, run, errors);
            }
            return same ? Noted.KNOWN : Noted.CONFLICT;
        }
        tx.sql()
                .createUpdate(REPLY)
                .bind("run", run)
                .bind("accepted", errors.isEmpty())
                .bind("errors", errors.toArray(String[]::new))
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
        if (!errors.isEmpty()) {
            open(tx, Finding.REFUSED_BY_CUSTOMS, message, run, errors);
        }
        note(tx, message, run, errors);
        return Noted.RECORDED;
    }

    /** What came of telling something again. */
    public enum Again {
        /** It was told. */
        TOLD,
        /** Nothing of this number was told of the licence. */
        NOT_THERE,
        /** It was not refused, or something was told since. */
        NOT_FROM_HERE
    }

    /** Tells once more what customs refused, after somebody has set right why; it gets a number of its own. */
    public Again tellAgain(Tx tx, UUID licence, long run) {
        List<CustomsMessage> all = of(tx, licence);
        if (all.stream().noneMatch(each -> each.run() == run)) {
            return Again.NOT_THERE;
        }
        CustomsMessage last = all.getLast();
        if (last.run() != run || last.state() != CustomsMessage.State.REFUSED) {
            return Again.NOT_FROM_HERE;
        }
        tellAgain(tx, last);
        return Again.TOLD;
    }

    private static void tellAgain(Tx tx, CustomsMessage refused) {
        tx.sql()
                .createUpdate(AGAIN)
                .bind("run", refused.run())
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
    }

    private static void open(Tx tx, Finding finding, Optional<CustomsMessage> message, long run, List<String> errors) {
        ComplianceItems.open(
                tx,
                List.of(finding),
                new ComplianceItems.Occasion(
                        message.map(CustomsMessage::licence),
                        Optional.empty(),
                        CUSTOMS,
                        String.valueOf(run),
                        "run " + run,
                        errors.isEmpty() ? "taken in" : String.join("; ", errors)));
    }

    private void note(Tx tx, Optional<CustomsMessage> message, long run, List<String> errors) {
        evidence.append(
                tx,
                new EntryKind("customs.replied"),
                new SubjectReference(
                        "licence",
                        message.map(each -> each.licence().toString()).orElse("unknown")),
                message.map(each -> new EvidenceRecord(each.licence(), Optional.empty()))
                        .orElse(NO_LICENCE),
                Node.fields()
                        .add("run", Node.of(run))
                        .add("errors", errors, Node::of)
                        .build());
    }

    private static CustomsMessage read(ResultSet row, StatementContext context) throws SQLException {
        boolean accepted = row.getBoolean("accepted");
        boolean waiting = row.wasNull();
        return new CustomsMessage(
                row.getLong("run"),
                row.getObject("licence", UUID.class),
                CustomsMessage.Telling.of(row.getString("telling")),
                row.getString("document"),
                row.getTimestamp("created_at").toInstant(),
                waiting
                        ? CustomsMessage.State.WAITING
                        : accepted ? CustomsMessage.State.TAKEN_IN : CustomsMessage.State.REFUSED,
                waiting ? List.of() : List.of((String[]) row.getArray("errors").getArray()));
    }
}
