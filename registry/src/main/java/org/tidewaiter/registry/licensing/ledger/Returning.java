package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.Quantity;

/** Puts on record that goods which left for a time have come back. */
public final class Returning {

    private final Journal journal;

    /** Every message is put into {@code evidence}. */
    public Returning(Evidence evidence) {
        this.journal = new Journal(evidence);
    }

    /**
     * Goods of a line have come back. What they used of the line stays used.
     *
     * @throws IllegalArgumentException where the licence has no such line, or measures it in something else
     */
    public Answer returned(
            Tx tx, MessageId id, Licence licence, int line, String declaration, LocalDate day, Quantity quantity) {
        BigDecimal amount = licence.line(line)
                .flatMap(found -> quantity.in(found.unit()))
                .map(Quantity::amount)
                .orElseThrow(() -> new IllegalArgumentException("no line " + line + " measured so"));
        String body = Fingerprint.ofReturn(licence.number(), line, declaration, day, quantity);
        return Messages.once(tx, id, body, () -> {
            LockedLine.Key key = new LockedLine.Key(licence.id(), line);
            LockedLines.lock(tx, key);
            LedgerEntry entry = new LedgerEntry(
                    tx.newId(),
                    key.licence(),
                    key.line(),
                    EntryKind.RETURN,
                    false,
                    amount,
                    BigDecimal.ZERO,
                    0,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    new LedgerEntry.Origin(id, declaration, 1, 1),
                    day,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            Entries.add(tx, List.of(entry));
            Answer answer = new Answer.Done(List.of());
            journal.note(tx, "return.recorded", Optional.of(licence), id, declaration, body, AnswerText.write(answer));
            return answer;
        });
    }
}
