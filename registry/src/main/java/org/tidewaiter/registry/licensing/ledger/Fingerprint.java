package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.Quantity;

/** Everything that a message says, as one text: two messages that say the same have the same, and {@code 10 kg} is {@code 10.0 kg}. */
final class Fingerprint {

    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    static String of(DrawDown asked) {
        Fingerprint all = new Fingerprint()
                .add("draw-down")
                .add(asked.declaration())
                .add(asked.holder())
                .add(asked.controlDate())
                .add(asked.movement().destination())
                .add(asked.movement().endUser())
                .add(asked.movement().transport())
                .add(asked.movement().carrier())
                .add(asked.movement().office())
                .add(asked.expires());
        asked.items().forEach(all::add);
        return all.text.toString();
    }

    static String of(Departure departure) {
        Fingerprint all =
                new Fingerprint().add("departure").add(departure.declaration()).add(departure.last());
        departure
                .items()
                .forEach(leaving -> all.add(leaving.item())
                        .add(leaving.part())
                        .add(leaving.quantity())
                        .add(leaving.value().map(DeclaredValue::plain)));
        return all.text.toString();
    }

    static String of(Usage usage) {
        return new Fingerprint()
                .add("usage")
                .add(usage.what())
                .add(usage.licence())
                .add(usage.line())
                .add(usage.declaration())
                .add(usage.item())
                .add(usage.part())
                .add(usage.controlDate())
                .add(usage.accepted())
                .add(usage.holder())
                .add(usage.destination())
                .add(usage.quantity())
                .add(usage.value().map(DeclaredValue::plain))
                .add(usage.total())
                .text
                .toString();
    }

    static String ofRelease(String declaration, String reason) {
        return new Fingerprint()
                .add("release")
                .add(declaration)
                .add(reason)
                .text
                .toString();
    }

    static String ofReturn(LicenceNumber licence, int line, String declaration, LocalDate day, Quantity quantity) {
        return new Fingerprint()
                .add("return")
                .add(licence)
                .add(line)
                .add(declaration)
                .add(day)
                .add(quantity)
                .text
                .toString();
    }

    private void add(Drawn drawn) {
        add(drawn.item()).add(drawn.licence()).add(drawn.line());
        add(drawn.quantity());
        add(drawn.value().map(DeclaredValue::plain));
    }

    /** Lengths keep fields apart, whatever stands in them. */
    private Fingerprint add(Object field) {
        String value = field instanceof Optional<?> optional
                ? optional.map(present -> "+" + present).orElse("-")
                : field.toString();
        text.append(value.length()).append(':').append(value).append(';');
        return this;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
