package org.tidewaiter.registry.licensing.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.licensing.Licences;

/** Gives back what was reserved, and lets it stand longer. */
public final class Releasing {

    private final Licences licences;
    private final Journal journal;

    /** Gives back to {@code licences}; every message is put into {@code evidence}. */
    public Releasing(Licences licences, Evidence evidence) {
        this.licences = licences;
        this.journal = new Journal(evidence);
    }

    /**
     * Gives back all that is reserved for a declaration, because it was cancelled. Goods that have left are not touched.
     *
     * @return the reservations that were given back
     */
    public Answer release(Tx tx, MessageId id, String declaration, String reason) {
        String body = Fingerprint.ofRelease(declaration, reason);
        return Messages.once(tx, id, body, () -> {
            LockedLines.lock(
                    tx,
                    OpenReservation.of(tx, declaration).stream()
                            .map(OpenReservation::key)
                            .toList());
            List<OpenReservation> open = OpenReservation.of(tx, declaration);
            Entries.add(
                    tx,
                    open.stream()
                            .map(each -> new Using(tx, id, declaration, each, each.item(), 1)
                                    .release(each.remaining(), each.remainingValue(), reason))
                            .toList());
            Answer answer = new Answer.Done(open.stream()
                    .map(each -> new Answer.Reservation(each.item(), each.id()))
                    .toList());
            journal.note(
                    tx,
                    "reservation.released",
                    open.stream()
                            .findFirst()
                            .map(first -> licences.get(tx, first.key().licence())),
                    id,
                    declaration,
                    body,
                    AnswerText.write(answer));
            return answer;
        });
    }

    /** Lets a reservation stand until {@code expires}, such as while goods are being inspected. */
    public void extend(Tx tx, UUID reservation, Instant expires, String reason) {
        Expiry.extend(tx, reservation, expires, reason);
    }
}
