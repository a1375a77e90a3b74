package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.decision.Limit;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.MeasureUnit;
import org.tidewaiter.registry.licensing.Quantity;

/**
 * Tells the engine how the licences stand that a consignment quotes. Of a licence that is not on record nothing is told, so that it
 * stays unverified.
 */
public final class Standings {

    private final Licences licences;
    private final Accounts accounts;
    private final Balances balances = new Balances();

    /** Tells of {@code licences}, whose holders are in {@code accounts}. */
    public Standings(Licences licences, Accounts accounts) {
        this.licences = licences;
        this.accounts = accounts;
    }

    /** How the licences stand on {@code day} that {@code consignment} quotes, as far as they are on record and in sight. */
    public List<LicenceStanding> of(Tx tx, Consignment consignment, LocalDate day) {
        List<LicenceStanding> standings = new ArrayList<>();
        for (QuotedLicence quoted : consignment.licences()) {
            LicenceNumber.quoted(quoted.number())
                    .flatMap(number -> licences.find(tx, number))
                    .filter(licence -> licence.issuer().equals(quoted.issuer()))
                    .ifPresent(licence -> standings.add(standing(tx, quoted, licence, day)));
        }
        return standings;
    }

    private LicenceStanding standing(Tx tx, QuotedLicence quoted, Licence licence, LocalDate day) {
        List<Balance> lines = balances.of(tx, licence.id(), tx.now());
        boolean openGeneral = licence.type() == LicenceType.OPEN_GENERAL;
        return new LicenceStanding(
                quoted.number(),
                quoted.issuer(),
                kind(licence.type()),
                !openGeneral,
                openGeneral
                        ? "the register has the licence, and not who has registered for it"
                        : "register of licences, " + tx.now(),
                Limit.only(licence.validFrom()),
                Limit.only(licence.validUntil()),
                licences.state(tx, licence.id(), day, tx.now(), tx.now()).name(),
                licence.holder()
                        .flatMap(holder -> accounts.organisation(tx, holder))
                        .map(Organisation::name)
                        .map(Limit::only)
                        .orElse(licence.holder().isPresent() ? Limit.notStated() : Limit.unlimited()),
                Limit.only(licence.lines().stream()
                        .flatMap(line -> line.entries().stream())
                        .collect(Collectors.toSet())),
                grams(licence, lines),
                limit(licence.destinations()),
                limit(licence.endUsers()),
                licence.transports(),
                licence.carriers(),
                Provisos.of(licence, lines));
    }

    /** In grams; of several lines the one with the least left, since it is not said which is drawn on. */
    private static Limit<BigDecimal> grams(Licence licence, List<Balance> balances) {
        return balances.stream()
                .flatMap(balance -> balance
                        .left()
                        .map(left -> left.max(BigDecimal.ZERO))
                        .flatMap(left -> licence.line(balance.line())
                                .flatMap(line -> new Quantity(left, line.unit()).in(MeasureUnit.G)))
                        .map(Quantity::amount)
                        .stream())
                .min(Comparator.naturalOrder())
                .map(Limit::only)
                .orElse(
                        licence.lines().stream()
                                        .allMatch(line -> line.quantity().isEmpty())
                                ? Limit.unlimited()
                                : Limit.notStated());
    }

    private static Authority.Kind kind(LicenceType type) {
        return switch (type) {
            case SINGLE, MULTI, GENERAL, TEMPORARY -> Authority.Kind.INDIVIDUAL;
            case OPEN_GENERAL -> Authority.Kind.OPEN_GENERAL;
            case CERTIFICATE -> Authority.Kind.REGISTERED_VOUCHER;
        };
    }

    private static Limit<Set<String>> limit(Set<String> words) {
        return words.isEmpty() ? Limit.unlimited() : Limit.only(words);
    }
}
