package org.tidewaiter.exchange.consignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.AttributeDeclaration;
import org.tidewaiter.engine.consignment.AttributeDeclaration.Kind;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/** The named facts that a line may state: those of the contract, and those that packs declare beside them. */
public final class Attributes {

    /** The field among the attributes that holds observations and is no attribute itself. */
    static final String OBSERVED = "observed";

    private static final List<String> NUMBERS = List.of(
            "densityGPerCm3",
            "meltingPointC",
            "flexuralStrengthMPa",
            "tensileStrengthMPa",
            "elasticLimitMPa",
            "elongationPercent",
            "resistivityOhmCm",
            "dislocationsPerCm2",
            "particleSizeUm",
            "diameterMm",
            "thicknessMm",
            "lengthMm",
            "frequencyGHz",
            "peakPowerW",
            "averagePowerW",
            "bandwidthPercent",
            "rangeKm",
            "transmittancePercent",
            "isotopicPurityPercent");

    private static final BigDecimal ABSOLUTE_ZERO = new BigDecimal("-273.15");
    private static final Function<Stated, Optional<Value>> TEXT = Values::text;
    private static final Function<Stated, Optional<Value>> TRUTH = Values::truth;
    private static final Function<Stated, Optional<Value>> AMOUNT = Values.number(
            BigDecimal.ZERO, new Text("a number of zero or more, in the unit of the name", "不小于零的数字，单位见字段名"));
    private static final Function<Stated, Optional<Value>> TEMPERATURE = Values.number(
            ABSOLUTE_ZERO,
            new Text("a temperature in °C, a number of " + ABSOLUTE_ZERO + " or more", "摄氏温度，不低于" + ABSOLUTE_ZERO));

    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /**
     * The attributes of the contract and those {@code declared} beside them. A name may be declared again with the same
     * kind; with another it throws {@link IllegalArgumentException}.
     */
    public Attributes(Collection<AttributeDeclaration> declared) {
        NUMBERS.forEach(name -> declare(name, Kind.NUMBER));
        declare("magnetGrade", Kind.TEXT);
        declared.forEach(declaration -> declare(declaration.name(), declaration.kind()));
    }

    private void declare(String name, Kind kind) {
        Kind former = kinds.getOrDefault(name, kind);
        if (former != kind || name.equals(OBSERVED)) {
            throw new IllegalArgumentException(
                    "attribute " + name + " is declared twice, as " + former + " and " + kind);
        }
        if (kinds.put(name, kind) == null) {
            names.add(name);
        }
    }

    /** The names declared: those of the contract first, each once. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** What values the attribute of this name takes, or empty where none is declared. */
    public Optional<Kind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The attributes that {@code section} states. */
    Map<String, Value> read(Section section) {
        Map<String, Value> values = new HashMap<>();
        for (String name : section.names()) {
            kind(name)
                    .flatMap(kind -> section.find(name, shape(name, kind)))
                    .ifPresent(value -> values.put(name, value));
        }
        section.couldState(names);
        return values;
    }

    private static Function<Stated, Optional<Value>> shape(String name, Kind kind) {
        return switch (kind) {
            case TEXT -> TEXT;
            case TRUTH -> TRUTH;
            case NUMBER -> isTemperature(name) ? TEMPERATURE : AMOUNT;
        };
    }

    /** Degrees Celsius are the one unit in which a fact may be below zero: {@code meltingPointC}. */
    private static boolean isTemperature(String name) {
        int length = name.length();
        return length > 1 && name.charAt(length - 1) == 'C' && Character.isLowerCase(name.charAt(length - 2));
    }
}
