package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The words of the advanced XML of OFAC, which its records name by set and number. */
final class ReferenceValues {

    private final Map<String, Map<String, String>> words = new HashMap<>();

    /** Reads the sets at which {@code xml} stands. */
    void read(XmlCursor xml) throws DamagedListException, IOException {
        xml.each(() -> xml.each(() -> {
            String set = xml.name();
            String id = xml.attribute("ID");
            String code = xml.attribute("ISO2");
            String word = xml.text();
            words.computeIfAbsent(set, name -> new HashMap<>()).put(id, code.isEmpty() ? word : code);
        }));
    }

    /** The word of this number in {@code set}; empty where there is none. */
    String word(String set, String id) {
        return words.getOrDefault(set, Map.of()).getOrDefault(id, "");
    }
}
