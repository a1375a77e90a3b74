package org.tidewaiter.exchange.consignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Constituent;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Declaration;
import org.tidewaiter.engine.consignment.EndUse;
import org.tidewaiter.engine.consignment.Events;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Mass;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.consignment.Volume;
import org.tidewaiter.exchange.Generated;

/** Consignments of every shape that can be stated. */
public final class GeneratedConsignments {

    private final Generated generated;

    private GeneratedConsignments(Generated generated) {
        this.generated = generated;
    }

    /** A consignment with the id {@code id}, where it has one. */
    public static Consignment consignment(Generated generated, Optional<String> id) {
        return new GeneratedConsignments(generated).consignment(id);
    }

    private Consignment consignment(Optional<String> id) {
        List<Line> lines = new ArrayList<>();
        int count = generated.number(1, 4);
        for (int i = 1; i <= count; i++) {
            lines.add(line(i));
        }
        return new Consignment(
                id,
                generated.maybe(this::day),
                generated.maybe(() -> generated.oneOf(Transport.values())),
                new Route(country(), generated.list(0, 3, this::country), country()),
                generated.maybe(() -> generated.oneOf(Purpose.values())),
                new EndUse(
                        generated.maybe(generated::text),
                        generated.map(ConsignmentReader.ASSERTIONS, generated::truth)),
                new Events(
                        generated.maybe(this::day),
                        generated.maybe(this::day),
                        generated.maybe(this::day),
                        generated.maybe(this::day)),
                new Declaration(generated.maybe(generated::text), generated.maybe(generated::text)),
                generated.list(0, 3, this::party),
                lines,
                generated.list(0, 2, () -> licence(count)),
                forms());
    }

    private Line line(int number) {
        return new Line(
                number,
                Optional.of(generated.text()),
                generated.maybe(() -> generated.oneOf("81", "8112929010", "280450009000")),
                generated.maybe(() -> generated.oneOf("7440-55-3", "12024-21-4", "50-00-0")),
                generated.maybe(() -> generated.oneOf("Ga", "Ga2O3", "Nd-Fe-B", "CuSO4·5H2O", "In0.53Ga0.47As")),
                generated.maybe(generated::text),
                generated.maybe(this::percentage),
                composition(),
                generated.maybe(this::mass),
                generated.maybe(this::mass),
                generated.maybe(() -> new Volume(amount(), generated.oneOf(Volume.Unit.values()))),
                generated.maybe(generated::text),
                generated.maybe(() -> new Money(amount(), generated.oneOf("CNY", "EUR", "JPY"))),
                generated.maybe(this::country),
                generated.maybe(generated::truth),
                attributes(),
                observed());
    }

    private List<Constituent> composition() {
        List<Constituent> composition = generated.list(
                0,
                3,
                () -> new Constituent(
                        generated.text(),
                        Percentage.parse(generated.oneOf("3.15 %", "<5%", "200 ppm", "≥ 12,5 %", ">0 %")),
                        generated.oneOf(Basis.values())));
        if (generated.truth()) {
            composition.add(new Constituent("Fe", Optional.empty(), Basis.MASS));
        }
        return composition;
    }

    private Map<String, Value> attributes() {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.putAll(generated.map(List.of("densityGPerCm3", "frequencyGHz", "rangeKm"), this::number));
        attributes.putAll(generated.map(
                List.of("meltingPointC"),
                () -> new Value.Number(BigDecimal.valueOf(generated.number(-2000, 2000), 1))));
        attributes.putAll(generated.map(List.of("magnetGrade"), this::text));
        return attributes;
    }

    private Map<String, Value> observed() {
        Map<String, Value> observed = new LinkedHashMap<>();
        observed.putAll(generated.map(List.of("meltsInHand", "magnetic", "transparent"), this::truth));
        observed.putAll(generated.map(List.of("colour", "markings"), this::text));
        observed.putAll(generated.map(List.of("densityGPerCm3"), this::number));
        observed.putAll(generated.map(
                List.of("instrument"),
                () -> new Value.Items(generated.list(
                        1,
                        3,
                        () -> new Value.Fields(Map.of(
                                "element",
                                new Value.Text(generated.oneOf("Ga", "As", "U")),
                                "percent",
                                new Value.Number(BigDecimal.valueOf(generated.number(0, 10_000), 2))))))));
        return observed;
    }

    private Party party() {
        return new Party(
                generated.oneOf(Role.values()),
                generated.maybe(generated::text),
                generated.maybe(this::country),
                generated.maybe(() -> LocalDate.of(1900, 1, 1).plusDays(generated.number(0, 40_000))),
                generated.map(List.of("passport", "lei", "tax"), generated::text),
                generated.map(PartyReader.DETAILS, generated::text),
                generated.maybe(() -> LocalDate.of(1600, 1, 1).plusDays(generated.number(0, 150_000))));
    }

    private QuotedLicence licence(int lines) {
        return new QuotedLicence(
                generated.text(),
                generated.oneOf("CN", "EU", "US", "GB"),
                generated.maybe(() -> generated.number(1, lines)));
    }

    private Map<String, Value> forms() {
        Map<String, Value> forms = new LinkedHashMap<>();
        forms.putAll(generated.map(List.of("clearedOn"), () -> new Value.Text(day().toString())));
        forms.putAll(generated.map(List.of("endUserUndertaking"), this::truth));
        if (generated.truth()) {
            forms.put("payment", object(Map.of("payer", text(), "changed", truth())));
            forms.put(
                    "travel", object(Map.of("paidBy", text(), "itinerary", new Value.Items(List.of(text(), text())))));
            forms.put("interview", object(Map.of("owner", text(), "knowsContent", truth())));
        }
        if (generated.truth()) {
            Value.Items size = new Value.Items(List.of(length(), length(), length()));
            Value packed =
                    object(Map.of("kind", text(), "dimensionsMm", size, "netMass", new Value.Text(mass().toString())));
            forms.put("packages", new Value.Items(List.of(packed, packed)));
            forms.put(
                    "documents", new Value.Items(List.of(object(Map.of("sha256", new Value.Text("0aF9".repeat(16)))))));
        }
        if (generated.truth()) {
            forms.put("procedure", object(Map.of("code", text())));
            forms.put("recipient", object(Map.of("foreignPerson", truth(), "of", new Value.Text("CN"))));
            forms.put(
                    "endUserCertificate",
                    object(Map.of(
                            "date", new Value.Text("2024-02-29"), "undertakings", new Value.Items(List.of(text())))));
        }
        return forms;
    }

    private Percentage percentage() {
        return Percentage.parse(generated.oneOf("4N", "4N5", "6N", "99.99%", "99,99 %", "≥99.999 %", "<5%", "3 ppb"))
                .orElseThrow();
    }

    private static Value object(Map<String, Value> fields) {
        return new Value.Fields(fields);
    }

    private Value text() {
        return new Value.Text(generated.text());
    }

    private Value truth() {
        return new Value.Truth(generated.truth());
    }

    private Value number() {
        return new Value.Number(amount());
    }

    private Value length() {
        return new Value.Number(BigDecimal.valueOf(generated.number(1, 99_999), 1));
    }

    private Mass mass() {
        return new Mass(amount(), generated.oneOf(Mass.Unit.values()));
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(generated.number(1, 999_999), generated.number(0, 4));
    }

    private LocalDate day() {
        return LocalDate.of(1990, 1, 1).plusDays(generated.number(0, 40_000));
    }

    private Country country() {
        return Country.of(generated.oneOf("CN", "HK", "MO", "TW", "JP", "DE", "US", "GB", "KR"));
    }
}
