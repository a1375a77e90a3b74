package org.tidewaiter.registry.licensing.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tidewaiter.registry.database.Tx;

/** Adds to the ledger. */
final class Entries {

    private static final String ADD = """
            INSERT INTO ledger_entry (id, licence, line, kind, mode, quantity, value, reserves, commits, reservation, corrects,
                                      source, message, declaration, item, part, control_date, recorded_at, actor, reason, expires,
                                      stated_value, stated_currency, rate, rate_day, rate_source)
            VALUES (:id, :licence, :line, :kind, :mode, :quantity, :value, :reserves, :commits, :reservation, :corrects,
                    :source, :message, :declaration, :item, :part, :controlDate, :at, :actor, :reason, :expires,
                    :statedValue, :statedCurrency, :rate, :rateDay, :rateSource)""";

    private Entries() {}

    /** All of {@code entries}, in their order. */
    static void add(Tx tx, List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = tx.sql().prepareBatch(ADD)) {
            for (LedgerEntry entry : entries) {
                Optional<DeclaredValue> converted =
                        entry.declared().filter(value -> value.rate().isPresent());
                Optional<DeclaredValue.Rate> rate = converted.flatMap(DeclaredValue::rate);
                batch.bind("id", entry.id())
                        .bind("licence", entry.licence())
                        .bind("line", entry.line())
                        .bind("kind", entry.kind().word())
                        .bind("mode", entry.authorised() ? "authorise" : "notify")
                        .bind("quantity", entry.quantity())
                        .bind("value", entry.value())
                        .bind("reserves", entry.reserves())
                        .bind("commits", entry.commits())
                        .bind("reservation", entry.reservation())
                        .bind("corrects", entry.corrects())
                        .bind("source", entry.origin().message().source())
                        .bind("message", entry.origin().message().message())
                        .bind("declaration", entry.origin().declaration())
                        .bind("item", entry.origin().item())
                        .bind("part", entry.origin().part())
                        .bind("controlDate", entry.controlDate())
                        .bind("at", tx.now())
                        .bind("actor", tx.actor().name())
                        .bind("reason", entry.reason())
                        .bind("expires", entry.expires())
                        .bind(
                                "statedValue",
                                converted.map(value -> value.stated().amount()))
                        .bind(
                                "statedCurrency",
                                converted.map(value -> value.stated().currency()))
                        .bind("rate", rate.map(DeclaredValue.Rate::rate))
                        .bind("rateDay", rate.map(DeclaredValue.Rate::day))
                        .bind("rateSource", rate.map(DeclaredValue.Rate::source))
                        .add();
            }
            batch.execute();
        }
    }
}
