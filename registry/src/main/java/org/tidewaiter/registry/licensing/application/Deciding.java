package org.tidewaiter.registry.licensing.application;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.MeasureUnit;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.ledger.Superseding;

/**
 * Makes licences of what is granted. A licence for one export is for one destination and one end user, so that one application may
 * give several; any other kind gives one. What changes a licence takes its place, with its balance.
 */
final class Deciding {

    private static final String NEXT = """
            INSERT INTO licence_number (issuer, year, last) VALUES (:issuer, :year, 1)
            ON CONFLICT (issuer, year) DO UPDATE SET last = licence_number.last + 1
            RETURNING last""";
    private static final String GAVE =
            "INSERT INTO application_licence (application, licence) VALUES (:application, :licence)";
    private static final String BASIS = "decision on the application";

    private final Licences licences;

    Deciding(Licences licences) {
        this.licences = licences;
    }

    /** Issues what {@code proposal} grants; without a grant a licence that was to be changed is used as before. */
    void decide(Tx tx, Application application, Form form, Proposal proposal) {
        List<Licence> granted = granted(tx, application, form, proposal);
        if (application.amends().isEmpty()) {
            granted.forEach(licence -> licences.issue(tx, licence));
            gave(tx, application, granted);
            return;
        }
        UUID old = application.amends().get();
        if (!granted.isEmpty()) {
            Superseding superseding = new Superseding(licences);
            granted.forEach(licence -> superseding.supersede(tx, licence, BASIS, "amended"));
            gave(tx, application, granted);
        } else if (application.amendment().equals(Optional.of(Application.Amendment.NON_KEY))) {
            licences.record(
                    tx,
                    old,
                    new LicenceEvent(
                            LicenceEvent.Kind.RESUMED, tx.now(), BASIS, "the change was refused", Optional.empty()));
        }
    }

    private static void gave(Tx tx, Application application, List<Licence> granted) {
        granted.forEach(licence -> tx.sql()
                .createUpdate(GAVE)
                .bind("application", application.id())
                .bind("licence", licence.id())
                .execute());
    }

    /** While a change is decided, the licence rests. */
    void rest(Tx tx, Application application) {
        application
                .amends()
                .ifPresent(old -> licences.record(
                        tx,
                        old,
                        new LicenceEvent(
                                LicenceEvent.Kind.PAUSED,
                                tx.now(),
                                BASIS,
                                "a change was applied for",
                                Optional.empty())));
    }

    /**
     * To whom a licence is given.
     *
     * @param destination ISO code
     * @param endUser number on the form
     */
    private record To(String destination, int endUser) {}

    private List<Licence> granted(Tx tx, Application application, Form form, Proposal proposal) {
        Map<Set<To>, List<Proposal.Line>> licencesByTo = new LinkedHashMap<>();
        List<Proposal.Line> grants = proposal.lines().stream()
                .filter(line -> line.outcome() == Proposal.Outcome.GRANT)
                .toList();
        if (application.type().oneExport()) {
            for (Proposal.Line line : grants) {
                licencesByTo
                        .computeIfAbsent(Set.of(new To(line.destination(), line.endUser())), to -> new ArrayList<>())
                        .add(line);
            }
        } else if (!grants.isEmpty()) {
            Set<To> all = grants.stream()
                    .map(line -> new To(line.destination(), line.endUser()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            licencesByTo.put(all, grants);
        }
        List<Licence> made = new ArrayList<>();
        licencesByTo.forEach((to, lines) -> made.add(licence(tx, application, form, proposal, to, lines)));
        return made;
    }

    private Licence licence(
            Tx tx, Application application, Form form, Proposal proposal, Set<To> to, List<Proposal.Line> grants) {
        Proposal.Validity validity = proposal.validity().orElseThrow();
        Map<Integer, Granted> byLine = new TreeMap<>();
        grants.forEach(line -> byLine.merge(line.line(), new Granted(line.quantity(), line.value()), Granted::largest));
        List<LicenceLine> lines = new ArrayList<>();
        byLine.forEach((number, granted) ->
                lines.add(line(lines.size() + 1, form.lines().get(number - 1), granted)));
        return new Licence(
                tx.newId(),
                number(tx, application.jurisdiction()),
                application.jurisdiction(),
                application.type(),
                Optional.of(application.organisation()),
                validity.from(),
                validity.until(),
                to.stream().map(To::destination).collect(Collectors.toSet()),
                to.stream()
                        .map(each -> form.endUsers().get(each.endUser() - 1).name())
                        .collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                Set.of(),
                application.amends(),
                lines);
    }

    /**
     * What is granted of a line.
     *
     * @param quantity how much, where it is limited in quantity
     * @param value up to what value, where it is limited in value
     */
    private record Granted(Optional<BigDecimal> quantity, Optional<BigDecimal> value) {

        /** The same line for several end users is one quantity: the largest that was granted. */
        Granted largest(Granted other) {
            return new Granted(larger(quantity, other.quantity), larger(value, other.value));
        }

        private static Optional<BigDecimal> larger(Optional<BigDecimal> one, Optional<BigDecimal> other) {
            return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
        }
    }

    private static LicenceLine line(int number, Form.Line asked, Granted granted) {
        return new LicenceLine(
                number,
                asked.entries(),
                asked.goods(),
                asked.quantity().map(Quantity::unit).orElse(MeasureUnit.KG),
                granted.quantity(),
                granted.value()
                        .map(most -> new Money(most, asked.value().orElseThrow().currency())),
                Optional.empty());
    }

    private static LicenceNumber number(Tx tx, String issuer) {
        int year = tx.now().atZone(ZoneOffset.UTC).getYear();
        long next = tx.sql()
                .createQuery(NEXT)
                .bind("issuer", issuer)
                .bind("year", year)
                .mapTo(Long.class)
                .one();
        return new LicenceNumber(String.format(Locale.ROOT, "%s-%d-%06d", issuer, year, next));
    }
}
