package org.tidewaiter.engine.consignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of goods, as stated.
 *
 * @param number its number on the document, from 1
 * @param description free text in any language
 * @param commodityCode customs commodity number, digits only
 * @param cas CAS registry number with a right check digit
 * @param formula chemical formula as written
 * @param form ingot, wafer, powder …, as written
 * @param purity of the main substance
 * @param composition stated constituents, in the order given
 * @param netMass mass without packing
 * @param grossMass mass with packing
 * @param volume of the goods themselves
 * @param quantity number and kind of pieces, as written
 * @param value of the whole line
 * @param origin where the goods were made
 * @param declared whether this line was declared to customs
 * @param attributes named facts with their unit in the name, such as {@code densityGPerCm3}; sorted by name
 * @param observed what an officer saw or an instrument read, by the contract's field name; sorted by name
 */
public record Line(
        int number,
        Optional<String> description,
        Optional<String> commodityCode,
        Optional<String> cas,
        Optional<String> formula,
        Optional<String> form,
        Optional<Percentage> purity,
        List<Constituent> composition,
        Optional<Mass> netMass,
        Optional<Mass> grossMass,
        Optional<Volume> volume,
        Optional<String> quantity,
        Optional<Money> value,
        Optional<Country> origin,
        Optional<Boolean> declared,
        Map<String, Value> attributes,
        Map<String, Value> observed) {

    /** Takes copies. */
    public Line {
        composition = List.copyOf(composition);
        attributes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(attributes));
        observed = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(observed));
    }

    /** The named attribute, or empty where it was not stated. */
    public Optional<Value> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
