package org.tidewaiter.registry.licensing.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.MeasureUnit;
import org.tidewaiter.registry.licensing.Quantity;

/**
 * What a licence says that a consignment alone cannot be held against: told as conditions of which nobody knows yet whether they are
 * met, so that the licence covers nothing before somebody has looked.
 */
final class Provisos {

    private Provisos() {}

    /** The conditions of {@code licence}, whose lines stand as {@code balances} say. */
    static List<LicenceStanding.Condition> of(Licence licence, List<Balance> balances) {
        List<String> words = new ArrayList<>();
        if (!licence.offices().isEmpty()) {
            words.add("leaves through " + String.join(" or ", new TreeSet<>(licence.offices())));
        }
        for (Balance balance : balances) {
            licence.line(balance.line()).ifPresent(line -> words.addAll(ofLine(licence, line, balance)));
        }
        return words.stream()
                .map(text -> new LicenceStanding.Condition(text, LicenceStanding.State.UNKNOWN))
                .toList();
    }

    private static List<String> ofLine(Licence licence, LicenceLine line, Balance balance) {
        String named = "line " + line.number() + ": ";
        List<String> words = new ArrayList<>();
        line.value()
                .map(Money::currency)
                .ifPresent(currency -> words.add(named + "no more than "
                        + balance.leftValue().orElseThrow().toPlainString() + " " + currency));
        balance.left()
                .filter(left -> line.unit().dimension() != MeasureUnit.G.dimension())
                .ifPresent(left -> words.add(
                        named + "no more than " + left.stripTrailingZeros().toPlainString() + " "
                                + line.unit().symbol()));
        if (licence.type().oneExport() && balance.reserved().signum() > 0) {
            words.add(named + "for the one declaration for which " + new Quantity(balance.reserved(), line.unit())
                    + " are reserved");
        }
        return words;
    }
}
