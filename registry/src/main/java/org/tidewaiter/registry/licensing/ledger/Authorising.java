package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.LicenceNumber;

/**
 * Answers requests to draw down before goods are released: every item is reserved, or none and each that fails is named with every
 * reason. The same request gets the same answer, also when it comes twice at once.
 */
public final class Authorising {

    private final Journal journal;

    /** Every request is put into {@code evidence}. */
    public Authorising(Evidence evidence) {
        this.journal = new Journal(evidence);
    }

    /** Reserves what is asked for. */
    public Answer authorise(Tx tx, DrawDown asked) {
        String body = Fingerprint.of(asked);
        return Messages.once(tx, asked.id(), body, () -> {
            List<LicenceNumber> numbers =
                    asked.items().stream().map(Drawn::licence).distinct().toList();
            Quoted quoted = Quoted.lock(tx, numbers);
            Answer answer = answer(tx, asked, numbers, quoted);
            journal.note(
                    tx,
                    "draw-down.requested",
                    numbers.stream()
                            .flatMap(number -> quoted.licence(number).stream())
                            .findFirst(),
                    asked.id(),
                    asked.declaration(),
                    body,
                    AnswerText.write(answer));
            return answer;
        });
    }

    private static Answer answer(Tx tx, DrawDown asked, List<LicenceNumber> numbers, Quoted quoted) {
        Answer first = decide(tx, asked, quoted);
        if (first instanceof Answer.Refused refused
                && lacksOnly(refused)
                && Expiry.release(
                        tx,
                        asked.items().stream()
                                .flatMap(drawn -> quoted.key(drawn).stream())
                                .toList())) {
            // what has expired was still in the way
            return decide(tx, asked, Quoted.lock(tx, numbers));
        }
        return first;
    }

    private static boolean lacksOnly(Answer.Refused refused) {
        return refused.failing().stream()
                .map(Answer.Failing::refusal)
                .anyMatch(refusal -> refusal == Refusal.INSUFFICIENT_QUANTITY
                        || refusal == Refusal.INSUFFICIENT_VALUE
                        || refusal == Refusal.COMPLETED);
    }

    private static Answer decide(Tx tx, DrawDown asked, Quoted quoted) {
        List<Answer.Failing> failing = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        Map<LockedLine.Key, Room> rooms = new HashMap<>();
        for (Drawn drawn : asked.items()) {
            List<Refusal> refusals = new ArrayList<>();
            Optional<Licence> licence = quoted.licence(drawn.licence());
            if (licence.isEmpty()) {
                refusals.add(Refusal.UNKNOWN_LICENCE);
            } else {
                refusals.addAll(Terms.missed(licence.get(), asked, drawn));
                Optional<LockedLine.Key> key = quoted.key(drawn);
                if (key.isPresent()) {
                    LicenceLine line = licence.get().line(drawn.line()).orElseThrow();
                    LockedLine standing = quoted.lines().get(key.get());
                    refusals.addAll(stands(standing, asked.declaration()));
                    if (refusals.isEmpty()) {
                        Room room = rooms.computeIfAbsent(key.get(), k -> new Room(line, standing));
                        BigDecimal quantity =
                                drawn.quantity().in(line.unit()).orElseThrow().amount();
                        BigDecimal value = Values.on(line, drawn.value()).orElse(BigDecimal.ZERO);
                        refusals.addAll(room.take(quantity, value));
                        entries.add(reserve(tx, asked, drawn, key.get(), quantity, value));
                    }
                }
            }
            refusals.forEach(refusal -> failing.add(new Answer.Failing(drawn.item(), refusal)));
        }
        if (!failing.isEmpty()) {
            return new Answer.Refused(failing);
        }
        Entries.add(tx, entries);
        return new Answer.Done(entries.stream()
                .map(entry -> new Answer.Reservation(entry.origin().item(), entry.id()))
                .toList());
    }

    private static List<Refusal> stands(LockedLine line, String declaration) {
        List<Refusal> refusals = new ArrayList<>();
        line.standing().ifPresent(state -> refusals.add(Refusal.of(state)));
        if (line.takenBy().filter(other -> !other.equals(declaration)).isPresent()) {
            refusals.add(Refusal.COMPLETED);
        }
        return refusals;
    }

    private static LedgerEntry reserve(
            Tx tx, DrawDown asked, Drawn drawn, LockedLine.Key key, BigDecimal quantity, BigDecimal value) {
        UUID id = tx.newId();
        return new LedgerEntry(
                id,
                key.licence(),
                key.line(),
                EntryKind.RESERVE,
                true,
                quantity,
                value,
                1,
                0,
                Optional.of(id),
                Optional.empty(),
                new LedgerEntry.Origin(asked.id(), asked.declaration(), drawn.item(), 1),
                asked.controlDate(),
                Optional.empty(),
                Optional.of(asked.expires()),
                drawn.value());
    }
}
