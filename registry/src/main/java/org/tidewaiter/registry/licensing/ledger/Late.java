package org.tidewaiter.registry.licensing.ledger;

import java.time.LocalDate;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.Licence;

/** What makes a report a late one. */
final class Late {

    private static final String LAST = """
            SELECT max(control_date) FROM ledger_entry
            WHERE licence = :licence AND line = :line AND kind IN ('commit', 'late')""";

    private static final String ENDED =
            "SELECT licence_standing(:licence, :at, :at) IN ('REVOKED', 'SUPERSEDED', 'SURRENDERED')";

    private Late() {}

    /** The control date of the last that was told of this line; {@code otherwise} where nothing was. */
    static LocalDate lastControlDate(Tx tx, LockedLine.Key key, LocalDate otherwise) {
        return tx.sql()
                .createQuery(LAST)
                .bind("licence", key.licence())
                .bind("line", key.line())
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(otherwise);
    }

    /** Whether the licence has ended by what people did. */
    static boolean ended(Tx tx, Licence licence) {
        return tx.sql()
                .createQuery(ENDED)
                .bind("licence", licence.id())
                .bind("at", tx.now())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    /** The same report, told by another message: the one that waited for it. */
    static Usage by(Usage usage, MessageId other) {
        return new Usage(
                other,
                usage.what(),
                usage.licence(),
                usage.line(),
                usage.declaration(),
                usage.item(),
                usage.part(),
                usage.controlDate(),
                usage.accepted(),
                usage.holder(),
                usage.destination(),
                usage.quantity(),
                usage.value(),
                usage.total());
    }
}
