package org.tidewaiter.registry.licensing.ledger;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidewaiter.registry.Sha256;
import org.tidewaiter.registry.database.StandsInTheWayException;
import org.tidewaiter.registry.database.Tx;

/** What came before under the name of a message, and what was answered. */
final class Messages {

    /** Row-level security leaves only messages of the organisation for which somebody acts. */
    private static final String FIND =
            "SELECT body, answer FROM ledger_message WHERE source = :source AND message = :message";

    private static final String ADD = """
            INSERT INTO ledger_message (source, message, body, answer, recorded_at, actor)
            VALUES (:source, :message, :body, :answer, :at, :actor)
            ON CONFLICT DO NOTHING""";

    private Messages() {}

    /**
     * What was answered before.
     *
     * @param sameBody whether the message was the same then
     * @param answer what was answered
     */
    record Before(boolean sameBody, String answer) {}

    /** Answers a message, or gives the answer that it got before; one that says something else under the same name is a conflict. */
    static Answer once(Tx tx, MessageId id, String body, Supplier<Answer> answering) {
        Optional<Before> before = before(tx, id, body);
        if (before.isPresent()) {
            return before.get().sameBody() ? AnswerText.read(before.get().answer()) : new Answer.Conflict();
        }
        Answer answer = answering.get();
        answered(tx, id, body, AnswerText.write(answer));
        return answer;
    }

    /** What was answered to a message of this name; {@code body} is everything that it says, as text. */
    static Optional<Before> before(Tx tx, MessageId id, String body) {
        byte[] hash = Sha256.of(body);
        return tx.sql()
                .createQuery(FIND)
                .bind("source", id.source())
                .bind("message", id.message())
                .map((row, context) -> new Before(Arrays.equals(row.getBytes("body"), hash), row.getString("answer")))
                .findOne();
    }

    /** Keeps what is answered. */
    static void answered(Tx tx, MessageId id, String body, String answer) {
        int added = tx.sql()
                .createUpdate(ADD)
                .bind("source", id.source())
                .bind("message", id.message())
                .bind("body", Sha256.of(body))
                .bind("answer", answer)
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
        if (added == 0) {
            throw new StandsInTheWayException("the same message was answered at the same moment");
        }
    }
}
