package org.tidewaiter.engine.flags;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Mass;
import org.tidewaiter.engine.consignment.Value;

/**
 * A package as stated.
 *
 * @param path its place, such as {@code packages[0]}
 * @param kind box, drum, cylinder …
 * @param label what stands on it
 * @param sides length, width and height in millimetres; empty where they were not stated
 * @param netMass of what is in it
 */
record Parcel(
        String path, Optional<Stated> kind, Optional<Stated> label, List<BigDecimal> sides, Optional<Mass> netMass) {

    static Parcel of(String path, Map<String, Value> fields) {
        return new Parcel(
                path,
                text(path, fields, "kind"),
                text(path, fields, "label"),
                sides(fields),
                text(path, fields, "netMass").flatMap(mass -> Mass.parse(mass.text())));
    }

    /** The space it takes, which what is in it cannot exceed, in millilitres. */
    Optional<BigDecimal> millilitres() {
        return sides.stream().reduce(BigDecimal::multiply).map(cubicMillimetres -> cubicMillimetres.movePointLeft(3));
    }

    private static Optional<Stated> text(String path, Map<String, Value> fields, String name) {
        return fields.get(name) instanceof Value.Text(String text)
                ? Optional.of(new Stated(path + "." + name, text))
                : Optional.empty();
    }

    private static List<BigDecimal> sides(Map<String, Value> fields) {
        List<BigDecimal> sides = new ArrayList<>();
        if (fields.get("dimensionsMm") instanceof Value.Items(List<Value> items) && items.size() == 3) {
            for (Value item : items) {
                if (item instanceof Value.Number(BigDecimal side)) {
                    sides.add(side);
                }
            }
        }
        return sides.size() == 3 ? List.copyOf(sides) : List.of();
    }
}
