package org.tidewaiter.registry.licensing.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.LicenceRows;

/**
 * Licences as they are quoted, with their lines, whose balances nobody else can move until the transaction ends. A licence that is
 * not in the actor's sight is not there.
 *
 * @param licences by number
 * @param lines how their lines stand
 */
record Quoted(Map<LicenceNumber, Licence> licences, LockedLines lines) {

    private static final String LOCK = """
            SELECT (q.quoted).*, (q.part).line, (q.part).entries, (q.part).goods, (q.part).unit, (q.part).quantity,
                   (q.part).currency, (q.part).value, (q.part).tolerance, (q.part).tolerance_basis,
                   (q.balance).reserved, (q.balance).committed, (q.balance).reserved_value, (q.balance).committed_value,
                   (q.balance).events
            FROM lock_quoted(:numbers) AS q""";

    /** Waits for every line of the licences of these numbers and locks it, always in the same order. */
    static Quoted lock(Tx tx, Collection<LicenceNumber> numbers) {
        LicenceRows rows = new LicenceRows();
        Map<LockedLine.Key, LockedLine> lines = new HashMap<>();
        Set<LockedLine.Key> touched = new HashSet<>();
        tx.sql()
                .createQuery(LOCK)
                .bind(
                        "numbers",
                        numbers.stream().map(LicenceNumber::text).distinct().toArray(String[]::new))
                .map((row, context) -> {
                    UUID id = rows.add(row);
                    LockedLine.Key key = new LockedLine.Key(id, row.getInt("line"));
                    lines.put(key, LockedLine.untouched(row));
                    if (row.getInt("events") > 0) {
                        touched.add(key);
                    }
                    return key;
                })
                .list();
        Collection<Licence> licences = rows.licences().values();
        licences.stream()
                .filter(licence -> licence.type().oneExport())
                .flatMap(licence ->
                        licence.lines().stream().map(line -> new LockedLine.Key(licence.id(), line.number())))
                .forEach(touched::add);
        return new Quoted(
                licences.stream().collect(Collectors.toMap(Licence::number, licence -> licence)),
                new LockedLines(lines).and(LockedLines.lock(tx, touched)));
    }

    /** The licence of this number. */
    Optional<Licence> licence(LicenceNumber number) {
        return Optional.ofNullable(licences.get(number));
    }

    /** The line that {@code drawn} quotes, where the licence has it. */
    Optional<LockedLine.Key> key(Drawn drawn) {
        return licence(drawn.licence())
                .filter(licence -> licence.line(drawn.line()).isPresent())
                .map(licence -> new LockedLine.Key(licence.id(), drawn.line()));
    }
}
