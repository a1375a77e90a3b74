package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.compliance.Finding;

/** Finds what is wrong with the use of a licence, after it is on record. */
final class Grading {

    private static final String STANDING = "SELECT licence_standing(:licence, :at, :known)";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Grading() {}

    /** What is wrong with what {@code usage} tells of this licence, whatever is left of it. */
    static List<Finding> ofTerms(Tx tx, Licence licence, LockedLine before, Usage usage) {
        List<Finding> findings = new ArrayList<>();
        if (usage.controlDate().isBefore(licence.validFrom())
                || usage.controlDate().isAfter(licence.validUntil())) {
            findings.add(Finding.NOT_VALID);
        }
        standing(tx, licence, usage)
                .ifPresent(
                        state -> findings.add(state == LicenceState.SUPERSEDED ? Finding.SUPERSEDED : Finding.STOPPED));
        if (before.takenBy().filter(other -> !other.equals(usage.declaration())).isPresent()) {
            findings.add(Finding.COMPLETED);
        }
        if (licence.holder().isPresent()
                && usage.holder()
                        .filter(holder -> !holder.equals(licence.holder().get()))
                        .isPresent()) {
            findings.add(Finding.WRONG_HOLDER);
        }
        if (!licence.destinations().isEmpty()
                && usage.destination()
                        .filter(to -> !licence.destinations().contains(to))
                        .isPresent()) {
            findings.add(Finding.WRONG_DESTINATION);
        }
        return findings;
    }

    /** What is wrong with the balance of {@code line} as it stands {@code now}. */
    static List<Finding> ofBalance(LicenceLine line, LockedLine now) {
        BigDecimal used = now.reserved().add(now.committed());
        boolean overValue = line.value()
                .map(Money::amount)
                .filter(most -> now.reservedValue().add(now.committedValue()).compareTo(most) > 0)
                .isPresent();
        boolean over = line.quantity().filter(most -> used.compareTo(most) > 0).isPresent();
        if (!over && !overValue) {
            return List.of();
        }
        BigDecimal percent =
                line.tolerance().map(LicenceLine.Tolerance::percent).orElse(BigDecimal.ZERO);
        boolean tolerated = !overValue
                && line.quantity()
                        .map(most -> most.add(most.multiply(percent).divide(HUNDRED)))
                        .filter(most -> used.compareTo(most) <= 0)
                        .isPresent();
        return List.of(tolerated ? Finding.WITHIN_TOLERANCE : Finding.OVERDRAWN);
    }

    private static Optional<LicenceState> standing(Tx tx, Licence licence, Usage usage) {
        return tx.sql()
                .createQuery(STANDING)
                .bind("licence", licence.id())
                .bind("at", usage.accepted())
                .bind("known", tx.now())
                .mapTo(String.class)
                .findOne()
                .map(LicenceState::valueOf);
    }
}
