package org.tidewaiter.registry.licensing.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.Quantity;

/** Holds what is asked for against the words of a licence; what is left of it is another question. */
final class Terms {

    private Terms() {}

    /** Every way in which {@code drawn} does not meet {@code licence}. */
    static List<Refusal> missed(Licence licence, DrawDown asked, Drawn drawn) {
        List<Refusal> missed = new ArrayList<>();
        if (licence.holder().isPresent() && !licence.holder().get().equals(asked.holder())) {
            missed.add(Refusal.NOT_HOLDER);
        }
        if (asked.controlDate().isBefore(licence.validFrom())) {
            missed.add(Refusal.NOT_YET_VALID);
        }
        if (asked.controlDate().isAfter(licence.validUntil())) {
            missed.add(Refusal.EXPIRED);
        }
        DrawDown.Movement movement = asked.movement();
        limit(licence.destinations(), Optional.of(movement.destination()), Refusal.WRONG_DESTINATION, missed);
        limit(licence.endUsers(), movement.endUser(), Refusal.WRONG_END_USER, missed);
        limit(licence.transports(), movement.transport(), Refusal.WRONG_TRANSPORT, missed);
        limit(licence.carriers(), movement.carrier(), Refusal.WRONG_CARRIER, missed);
        limit(licence.offices(), movement.office(), Refusal.WRONG_OFFICE, missed);
        licence.line(drawn.line())
                .ifPresentOrElse(
                        line -> missed.addAll(measured(line, drawn.quantity(), drawn.value())),
                        () -> missed.add(Refusal.UNKNOWN_LINE));
        return missed;
    }

    /** Every way in which what is drawn cannot be held against {@code line}. */
    static List<Refusal> measured(LicenceLine line, Quantity quantity, Optional<DeclaredValue> value) {
        List<Refusal> missed = new ArrayList<>();
        if (quantity.amount().signum() == 0) {
            missed.add(Refusal.NOTHING_ASKED);
        }
        if (quantity.unit().dimension() != line.unit().dimension()) {
            missed.add(Refusal.WRONG_UNIT);
        }
        line.value().map(Money::currency).ifPresent(currency -> {
            if (value.isEmpty()) {
                missed.add(Refusal.VALUE_MISSING);
            } else if (value.get().in(currency).isEmpty()) {
                missed.add(Refusal.WRONG_CURRENCY);
            }
        });
        return missed;
    }

    private static void limit(Set<String> allowed, Optional<String> stated, Refusal refusal, List<Refusal> missed) {
        if (!allowed.isEmpty() && stated.filter(allowed::contains).isEmpty()) {
            missed.add(refusal);
        }
    }
}
