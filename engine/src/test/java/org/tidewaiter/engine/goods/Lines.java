package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Constituent;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Mass;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.consignment.Volume;

/** Writes lines for tests. */
final class Lines {

    private Optional<String> description = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Optional<String> cas = Optional.empty();
    private Optional<String> formula = Optional.empty();
    private Optional<String> form = Optional.empty();
    private Optional<Percentage> purity = Optional.empty();
    private final List<Constituent> composition = new ArrayList<>();
    private Optional<Mass> netMass = Optional.empty();
    private Optional<Volume> volume = Optional.empty();
    private final Map<String, Value> attributes = new TreeMap<>();
    private final Map<String, Value> observed = new TreeMap<>();

    /** A line with this description. */
    static Lines line(String description) {
        Lines lines = new Lines();
        lines.description = Optional.of(description);
        return lines;
    }

    /** A line without a description. */
    static Lines line() {
        return new Lines();
    }

    Lines code(String number) {
        code = Optional.of(number);
        return this;
    }

    Lines cas(String number) {
        cas = Optional.of(number);
        return this;
    }

    Lines formula(String text) {
        formula = Optional.of(text);
        return this;
    }

    Lines form(String text) {
        form = Optional.of(text);
        return this;
    }

    Lines purity(String text) {
        purity = Percentage.parse(text);
        return this;
    }

    Lines part(String substance, String share) {
        return part(substance, share, Basis.MASS);
    }

    Lines part(String substance, String share, Basis basis) {
        composition.add(
                new Constituent(substance, share.equals("bal") ? Optional.empty() : Percentage.parse(share), basis));
        return this;
    }

    Lines mass(String text) {
        netMass = Mass.parse(text);
        return this;
    }

    Lines volume(String text) {
        volume = Volume.parse(text);
        return this;
    }

    Lines attribute(String name, String value) {
        attributes.put(name, value(value));
        return this;
    }

    Lines observed(String name, String value) {
        observed.put(name, value(value));
        return this;
    }

    /** Instrument readings, {@code Ga 99.2}, {@code Fe 0.3}. */
    Lines instrument(String... readings) {
        List<Value> items = new ArrayList<>();
        for (String reading : readings) {
            String[] parts = reading.split(" ");
            Map<String, Value> fields = new LinkedHashMap<>();
            fields.put("element", new Value.Text(parts[0]));
            fields.put("percent", new Value.Number(new BigDecimal(parts[1])));
            items.add(new Value.Fields(fields));
        }
        observed.put("instrument", new Value.Items(items));
        return this;
    }

    private static Value value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return new Value.Truth(text.equals("true"));
        }
        return text.matches("[0-9.]+") ? new Value.Number(new BigDecimal(text)) : new Value.Text(text);
    }

    Line build() {
        return new Line(
                1,
                description,
                code,
                cas,
                formula,
                form,
                purity,
                composition,
                netMass,
                Optional.empty(),
                volume,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                attributes,
                observed);
    }
}
