package org.tidewaiter.engine.decision;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Line;

/**
 * Holds what all lines together draw from a licence against its balance: a licence that each line alone could draw on covers
 * none of them if together they draw more.
 */
final class Balances {

    private final Consignment consignment;
    private final Map<LicenceStanding, BigDecimal> drawn = new HashMap<>();

    Balances(Consignment consignment, List<Examination> examinations) {
        this.consignment = consignment;
        for (Examination examination : examinations) {
            Set<LicenceStanding> ofLine = new HashSet<>();
            for (Determination found : examination.determinations()) {
                found.coverage().covering().ifPresent(ofLine::add);
            }
            ofLine.forEach(standing -> drawn.merge(standing, grams(examination.line()), BigDecimal::add));
        }
    }

    /** The same examination, with every licence that is overdrawn by all lines together no longer covering. */
    Examination settle(Examination examination) {
        if (examination.determinations().stream().noneMatch(this::overdrawn)) {
            return examination;
        }
        return examination.with(
                examination.determinations().stream().map(this::settle).toList());
    }

    private Determination settle(Determination found) {
        return overdrawn(found)
                ? found.coverage()
                        .named()
                        .flatMap(quoted -> quoted.standing()
                                .map(standing ->
                                        found.uncovered(new Coverage.Differs(quoted, List.of(reason(standing))))))
                        .orElse(found)
                : found;
    }

    private boolean overdrawn(Determination found) {
        return found.coverage()
                .covering()
                .filter(standing -> standing.balanceGrams()
                        .limit()
                        .filter(balance ->
                                drawn.getOrDefault(standing, BigDecimal.ZERO).compareTo(balance) > 0)
                        .isPresent())
                .isPresent();
    }

    private Reason reason(LicenceStanding standing) {
        return Reason.of(
                Phrase.LICENCE_BALANCE,
                standing.number(),
                standing.balanceGrams().limit().map(BigDecimal::toPlainString).orElse("-") + " g",
                drawn.getOrDefault(standing, BigDecimal.ZERO).toPlainString() + " g");
    }

    private BigDecimal grams(int number) {
        return consignment.lines().stream()
                .filter(line -> line.number() == number)
                .map(Line::netMass)
                .flatMap(java.util.Optional::stream)
                .map(mass -> mass.grams())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
