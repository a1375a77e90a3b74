package org.tidewaiter.engine.goods;

import java.util.Set;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Tells materials that everyday goods are made of, such as copper, glass and plastics, from those that are only ever in them. */
final class Everyday {

    private static final Set<String> ELEMENTS = Set.of(
            "Fe", "Al", "Cu", "Zn", "Sn", "Pb", "Ni", "Cr", "Mn", "Ti", "Mg", "Ag", "Au", "Na", "K", "Ca", "Si", "C",
            "H", "O", "N", "S", "P", "Cl", "B");

    private static final Set<String> CARBON = Set.of("C");

    private Everyday() {}

    /** Whether everyday goods may consist of {@code material}. */
    static boolean is(Thing material) {
        return ELEMENTS.containsAll(material.elements());
    }

    /** Whether an article may be {@code material} all through, as a cable is copper; carbon as such is a raw material. */
    static boolean isAllThrough(Thing material) {
        return is(material) && !material.elements().equals(CARBON);
    }
}
