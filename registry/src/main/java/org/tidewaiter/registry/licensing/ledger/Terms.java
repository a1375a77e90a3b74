package org.tidewaiter.registry.licensing.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;

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
        licence.line(drawn.line()).ifPresentOrElse(
                line -> line(line, drawn, missed), () -> missed.add(Refusal.UNKNOWN_LINE));
        return missed;
    }

    private static void line(LicenceLine line, Drawn drawn, List<Refusal> missed) {
        if (drawn.quantity().amount().signum() == 0) {
            missed.add(Refusal.NOTHING_ASKED);
        }
        if (drawn.quantity().unit().dimension() != line.unit().dimension()) {
            missed.add(Refusal.WRONG_UNIT);
        }
        if (line.value().isPresent()) {
            String currency = line.value().get().currency();
            if (drawn.value().isEmpty()) {
                missed.add(Refusal.VALUE_MISSING);
            } else if (!drawn.value().map(Money::currency).get().equals(currency)) {
                missed.add(Refusal.WRONG_CURRENCY);
            }
        }
    }

    private static void limit(Set<String> allowed, Optional<String> stated, Refusal refusal, List<Refusal> missed) {
        if (!allowed.isEmpty() && stated.filter(allowed::contains).isEmpty()) {
            missed.add(refusal);
        }
    }
}
