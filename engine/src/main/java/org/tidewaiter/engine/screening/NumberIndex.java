package org.tidewaiter.engine.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedParty;

/** Listed parties by their numbers. */
final class NumberIndex {

    private final Map<String, List<Integer>> byValue = new HashMap<>();

    NumberIndex(List<ListedParty> parties) {
        for (int i = 0; i < parties.size(); i++) {
            for (Identifier number : parties.get(i).identifiers()) {
                byValue.computeIfAbsent(number.value(), value -> new ArrayList<>(1))
                        .add(i);
            }
        }
    }

    /** Which parties have a number of this value, whatever its kind. */
    List<Integer> find(String value) {
        return byValue.getOrDefault(value, List.of());
    }
}
