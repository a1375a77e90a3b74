package org.tidewaiter.product;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackFile;
import org.tidewaiter.rulebook.pack.PackReader;

/** Consignments to try properties on: every case that a pack carries, and every example. */
final class Consignments {

    /**
     * A consignment.
     *
     * @param name of the case or example
     * @param document as stated
     */
    record Named(String name, Node document) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Named> ALL = all();

    private Consignments() {}

    private static List<Named> all() {
        List<Named> all = new ArrayList<>();
        for (PackFile file : PackReader.standard(new Findings()).ofKind("cases")) {
            file.maps("cases")
                    .forEach(found -> all.add(new Named(
                            found.text("id"),
                            Product.document(found.get("consignment").toJson()))));
        }
        Examples.names().forEach(name -> all.add(new Named(name, Examples.document(name))));
        return List.copyOf(all);
    }
}
