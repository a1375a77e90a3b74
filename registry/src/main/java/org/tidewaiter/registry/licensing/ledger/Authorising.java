package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.Licences;

/**
 * Answers requests to draw down before goods are released: every item is reserved, or none and each that fails is named with every
 * reason. The same request gets the same answer, also when it comes twice at once.
 */
public final class Authorising {

    private final Licences licences;
    private final Journal journal;

    /** Draws on {@code licences}; every request is put into {@code evidence}. */
    public Authorising(Licences licences, Evidence evidence) {
        this.licences = licences;
        this.journal = new Journal(evidence);
    }

    /** Reserves what is asked for. */
    public Answer authorise(Tx tx, DrawDown asked) {
        return Messages.once(tx, asked.id(), Fingerprint.of(asked), () -> answer(tx, asked));
    }

    private Answer answer(Tx tx, DrawDown asked) {
        Map<LicenceNumber, Licence> quoted =
                licences.find(tx, asked.items().stream().map(Drawn::licence).collect(Collectors.toSet()));
        List<LockedLine.Key> keys = asked.items().stream()
                .flatMap(drawn -> key(quoted, drawn).stream())
                .toList();
        Answer first = decide(tx, asked, quoted, LockedLines.lock(tx, keys));
        if (first instanceof Answer.Refused refused && lacksOnly(refused) && Expiry.release(tx, keys)) {
            // what has expired was still in the way
            return decide(tx, asked, quoted, LockedLines.lock(tx, keys));
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

    private static Answer decide(Tx tx, DrawDown asked, Map<LicenceNumber, Licence> quoted, LockedLines locked) {
        List<Answer.Failing> failing = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        Map<LockedLine.Key, Room> rooms = new HashMap<>();
        for (Drawn drawn : asked.items()) {
            List<Refusal> refusals = new ArrayList<>();
            Optional<Licence> licence = Optional.ofNullable(quoted.get(drawn.licence()));
            if (licence.isEmpty()) {
                refusals.add(Refusal.UNKNOWN_LICENCE);
            } else {
                refusals.addAll(Terms.missed(licence.get(), asked, drawn));
                Optional<LockedLine.Key> key = key(quoted, drawn);
                if (key.isPresent()) {
                    LicenceLine line = licence.get().line(drawn.line()).orElseThrow();
                    LockedLine standing = locked.get(key.get());
                    refusals.addAll(stands(standing, asked.declaration()));
                    if (refusals.isEmpty()) {
                        Room room = rooms.computeIfAbsent(key.get(), k -> new Room(line, standing));
                        BigDecimal quantity =
                                drawn.quantity().in(line.unit()).orElseThrow().amount();
                        BigDecimal value = drawn.value().map(Money::amount).orElse(BigDecimal.ZERO);
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
        Expiry.set(tx, entries.stream().map(LedgerEntry::id).toList(), asked.expires(), "as asked for");
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
                Optional.empty());
    }

    private static Optional<LockedLine.Key> key(Map<LicenceNumber, Licence> quoted, Drawn drawn) {
        Licence licence = quoted.get(drawn.licence());
        return licence == null || licence.line(drawn.line()).isEmpty()
                ? Optional.empty()
                : Optional.of(new LockedLine.Key(licence.id(), drawn.line()));
    }
}
