package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.Licences;

/**
 * Puts a licence in the place of another. What has left and what is reserved under the old one counts on the new one, line by line,
 * in the same transaction, so that nothing is ever allowed twice.
 */
public final class Superseding {

    private static final String OPEN = """
            SELECT r.id, r.declaration, r.remaining, r.remaining_value, r.expires, e.item, e.part, e.control_date
            FROM reservation r
            JOIN ledger_entry e ON e.id = r.id
            WHERE r.licence = :licence AND r.line = :line AND r.open
            ORDER BY r.id""";

    private final Licences licences;

    /** Works on {@code licences}. */
    public Superseding(Licences licences) {
        this.licences = licences;
    }

    /**
     * Issues {@code successor}, which names the licence it replaces; a line of it goes on with the line of the same number.
     *
     * @throws IllegalArgumentException where it replaces none, or a line goes on with one that is measured in something else
     */
    public void supersede(Tx tx, Licence successor, String basis, String reason) {
        UUID replaced = successor
                .replaces()
                .orElseThrow(() -> new IllegalArgumentException("a successor names the licence it replaces"));
        Licence old = licences.get(tx, replaced);
        licences.issue(tx, successor);
        LockedLines locked =
                LockedLines.lock(tx, Stream.concat(keys(old), keys(successor)).toList());
        for (LicenceLine line : old.lines()) {
            Optional<LicenceLine> next = successor.line(line.number());
            if (next.isPresent()) {
                carry(tx, old, successor, line, next.get(), locked);
            }
        }
        licences.record(
                tx,
                old.id(),
                new LicenceEvent(LicenceEvent.Kind.SUPERSEDED, tx.now(), basis, reason, Optional.empty()));
    }

    private static void carry(
            Tx tx, Licence old, Licence successor, LicenceLine line, LicenceLine next, LockedLines locked) {
        if (line.unit() != next.unit()) {
            throw new IllegalArgumentException("line " + line.number() + " is measured in another unit than before");
        }
        LockedLine.Key from = new LockedLine.Key(old.id(), line.number());
        LockedLine.Key to = new LockedLine.Key(successor.id(), next.number());
        LockedLine balance = locked.get(from);
        Move move = new Move(tx, from, to, successor.number().text());
        List<LedgerEntry> entries = new ArrayList<>();
        if (balance.committed().signum() > 0 || balance.committedValue().signum() > 0) {
            entries.addAll(move.committed(balance.committed(), balance.committedValue()));
        }
        tx.sql()
                .createQuery(OPEN)
                .bind("licence", old.id())
                .bind("line", line.number())
                .map((row, context) -> {
                    List<LedgerEntry> pair = move.reserved(
                            row.getObject("id", UUID.class),
                            new LedgerEntry.Origin(
                                    move.message(),
                                    row.getString("declaration"),
                                    row.getInt("item"),
                                    row.getInt("part")),
                            row.getObject("control_date", LocalDate.class),
                            row.getBigDecimal("remaining"),
                            row.getBigDecimal("remaining_value"),
                            row.getTimestamp("expires").toInstant());
                    entries.addAll(pair);
                    return pair;
                })
                .list();
        Entries.add(tx, entries);
    }

    private static Stream<LockedLine.Key> keys(Licence licence) {
        return IntStream.rangeClosed(1, licence.lines().size())
                .mapToObj(line -> new LockedLine.Key(licence.id(), line));
    }

    /** From one line to the next. */
    private record Move(Tx tx, LockedLine.Key from, LockedLine.Key to, String successor) {

        MessageId message() {
            return new MessageId("superseding", successor);
        }

        List<LedgerEntry> committed(BigDecimal quantity, BigDecimal value) {
            LedgerEntry.Origin origin = new LedgerEntry.Origin(message(), successor, 1, 1);
            LocalDate today = LocalDate.ofInstant(tx.now(), ZoneOffset.UTC);
            return List.of(
                    entry(tx.newId(), from, quantity, value, 0, -1, Optional.empty(), origin, today, Optional.empty()),
                    entry(tx.newId(), to, quantity, value, 0, 1, Optional.empty(), origin, today, Optional.empty()));
        }

        List<LedgerEntry> reserved(
                UUID reservation,
                LedgerEntry.Origin origin,
                LocalDate controlDate,
                BigDecimal quantity,
                BigDecimal value,
                Instant expires) {
            UUID next = tx.newId();
            return List.of(
                    entry(
                            tx.newId(),
                            from,
                            quantity,
                            value,
                            -1,
                            0,
                            Optional.of(reservation),
                            origin,
                            controlDate,
                            Optional.empty()),
                    entry(
                            next,
                            to,
                            quantity,
                            value,
                            1,
                            0,
                            Optional.of(next),
                            origin,
                            controlDate,
                            Optional.of(expires)));
        }

        private static LedgerEntry entry(
                UUID id,
                LockedLine.Key key,
                BigDecimal quantity,
                BigDecimal value,
                int reserves,
                int commits,
                Optional<UUID> reservation,
                LedgerEntry.Origin origin,
                LocalDate controlDate,
                Optional<Instant> expires) {
            return new LedgerEntry(
                    id,
                    key.licence(),
                    key.line(),
                    EntryKind.TRANSFER,
                    false,
                    quantity,
                    value,
                    reserves,
                    commits,
                    reservation,
                    Optional.empty(),
                    origin,
                    controlDate,
                    Optional.of("superseded"),
                    expires,
                    Optional.empty());
        }
    }
}
