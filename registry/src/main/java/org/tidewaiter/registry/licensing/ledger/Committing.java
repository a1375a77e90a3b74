package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.Licences;

/**
 * Answers requests to let goods leave that were reserved. Less than was reserved may leave, and more only where there is room for the
 * difference; while the use of the licence is stopped nothing may. That goods <em>have</em> left is never refused: see {@link Notifying}.
 */
public final class Committing {

    private final Licences licences;
    private final Journal journal;

    /** Draws on {@code licences}; every request is put into {@code evidence}. */
    public Committing(Licences licences, Evidence evidence) {
        this.licences = licences;
        this.journal = new Journal(evidence);
    }

    /**
     * Commits what leaves: all items, or none and each that fails is named.
     *
     * @return the reservations that were used
     */
    public Answer commit(Tx tx, Departure departure) {
        String body = Fingerprint.of(departure);
        return Messages.once(tx, departure.id(), body, () -> {
            List<OpenReservation> open = OpenReservation.of(tx, departure.declaration());
            Answer answer = answer(tx, departure, open);
            journal.note(
                    tx,
                    "departure.requested",
                    open.stream()
                            .findFirst()
                            .map(first -> licences.get(tx, first.key().licence())),
                    departure.id(),
                    departure.declaration(),
                    body,
                    AnswerText.write(answer));
            return answer;
        });
    }

    private Answer answer(Tx tx, Departure departure, List<OpenReservation> open) {
        List<LockedLine.Key> keys =
                open.stream().map(OpenReservation::key).distinct().toList();
        LockedLines locked = LockedLines.lock(tx, keys);
        // read again: while it waited for the locks another may have used them
        List<OpenReservation> stillOpen = OpenReservation.of(tx, departure.declaration());
        List<Answer.Failing> failing = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        List<Answer.Reservation> used = new ArrayList<>();
        for (Departure.Leaving leaving : departure.items()) {
            Optional<OpenReservation> reservation = OpenReservation.forItem(stillOpen, leaving.item());
            List<Refusal> refusals = reservation
                    .map(found -> leave(
                            tx,
                            departure,
                            leaving,
                            found,
                            licences.get(tx, found.key().licence()),
                            locked.get(found.key()),
                            entries))
                    .orElse(List.of(Refusal.NOT_RESERVED));
            refusals.forEach(refusal -> failing.add(new Answer.Failing(leaving.item(), refusal)));
            reservation.ifPresent(found -> used.add(new Answer.Reservation(leaving.item(), found.id())));
        }
        if (!failing.isEmpty()) {
            return new Answer.Refused(failing);
        }
        Entries.add(tx, entries);
        return new Answer.Done(used);
    }

    private static List<Refusal> leave(
            Tx tx,
            Departure departure,
            Departure.Leaving leaving,
            OpenReservation reservation,
            Licence licence,
            LockedLine locked,
            List<LedgerEntry> entries) {
        LicenceLine line = licence.line(reservation.key().line()).orElseThrow();
        List<Refusal> refusals = new ArrayList<>();
        locked.standing().map(Refusal::of).ifPresent(refusals::add);
        refusals.addAll(Terms.measured(line, leaving.quantity(), leaving.value()));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        BigDecimal quantity = leaving.quantity().in(line.unit()).orElseThrow().amount();
        BigDecimal value = Values.on(line, leaving.value()).orElse(reservation.remainingValue());
        BigDecimal more = quantity.subtract(reservation.remaining()).max(BigDecimal.ZERO);
        BigDecimal moreValue = value.subtract(reservation.remainingValue()).max(BigDecimal.ZERO);
        Using using =
                new Using(tx, departure.id(), departure.declaration(), reservation, leaving.item(), leaving.part());
        if (more.signum() > 0 || moreValue.signum() > 0) {
            List<Refusal> lacking = new Room(line, locked).take(more, moreValue);
            if (!lacking.isEmpty()) {
                return lacking;
            }
            entries.add(using.more(more, moreValue).declared(leaving.value()));
        }
        entries.add(using.commit(quantity, value).declared(leaving.value()));
        BigDecimal rest = reservation.remaining().add(more).subtract(quantity);
        BigDecimal restValue = reservation.remainingValue().add(moreValue).subtract(value);
        if (departure.last() && (rest.signum() > 0 || restValue.signum() > 0)) {
            entries.add(using.release(rest, restValue, "nothing more leaves"));
        }
        return List.of();
    }
}
