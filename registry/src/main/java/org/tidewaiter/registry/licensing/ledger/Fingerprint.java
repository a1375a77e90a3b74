package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.Optional;

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


    private void add(Drawn drawn) {
        add(drawn.item()).add(drawn.licence()).add(drawn.line());
        add(drawn.quantity());
        add(drawn.value().map(value -> plain(value.amount()) + " " + value.currency()));
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
