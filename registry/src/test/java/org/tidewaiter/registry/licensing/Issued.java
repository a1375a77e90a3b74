package org.tidewaiter.registry.licensing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tidewaiter.engine.consignment.Money;

/** Licences for tests, in the words of a licence. */
public final class Issued {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final LicenceType type;
    private final UUID holder;
    private final List<LicenceLine> lines = new ArrayList<>();
    private String number = "TEST-" + NUMBERS.incrementAndGet();
    private LocalDate from = LocalDate.parse("2026-01-01");
    private LocalDate until = LocalDate.parse("2028-12-31");
    private Set<String> destinations = Set.of("JP");
    private Set<String> endUsers = Set.of();
    private Set<String> transports = Set.of();
    private Set<String> carriers = Set.of();
    private Set<String> offices = Set.of();

    private Issued(LicenceType type, UUID holder) {
        this.type = type;
        this.holder = holder;
    }

    /** A licence of {@code type} for Japan, valid from 2026 to 2028. */
    public static Issued of(LicenceType type, UUID holder) {
        return new Issued(type, holder);
    }

    /** Under this number. */
    public Issued number(String text) {
        number = text;
        return this;
    }

    /** For gallium, so much. */
    public Issued gallium(String quantity) {
        Quantity much = Quantity.parse(quantity).orElseThrow();
        return line(much.unit(), Optional.of(much.amount()), Optional.empty(), Optional.empty());
    }

    /** For gallium, so much and so much percent more under a provision that allows it. */
    public Issued gallium(String quantity, String tolerance) {
        Quantity much = Quantity.parse(quantity).orElseThrow();
        return line(
                much.unit(),
                Optional.of(much.amount()),
                Optional.empty(),
                Optional.of(new LicenceLine.Tolerance(new BigDecimal(tolerance), "a provision for tests")));
    }

    /** For gallium up to a value. */
    public Issued galliumWorth(String value) {
        return line(MeasureUnit.KG, Optional.empty(), Money.parse(value), Optional.empty());
    }

    /** For gallium without limit. */
    public Issued anyGallium() {
        return line(MeasureUnit.KG, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Issued line(
            MeasureUnit unit,
            Optional<BigDecimal> quantity,
            Optional<Money> value,
            Optional<LicenceLine.Tolerance> tolerance) {
        lines.add(new LicenceLine(
                lines.size() + 1, Set.of("CN:gallium-metal"), "gallium", unit, quantity, value, tolerance));
        return this;
    }

    /** Valid from one day to another. */
    public Issued valid(String first, String last) {
        from = LocalDate.parse(first);
        until = LocalDate.parse(last);
        return this;
    }

    /** For these end users alone. */
    public Issued endUsers(String... names) {
        endUsers = Set.of(names);
        return this;
    }

    /** By these ways of transport, through these offices, carried by these persons alone; empty is no limit. */
    public Issued travel(Set<String> by, Set<String> through, Set<String> carriedBy) {
        transports = by;
        offices = through;
        carriers = carriedBy;
        return this;
    }

    /** The licence. */
    public Licence licence() {
        return new Licence(
                UUID.randomUUID(),
                new LicenceNumber(number),
                "CN",
                type,
                Optional.of(holder),
                from,
                until,
                destinations,
                endUsers,
                transports,
                carriers,
                offices,
                Optional.empty(),
                lines);
    }
}
