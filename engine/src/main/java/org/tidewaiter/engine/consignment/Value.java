package org.tidewaiter.engine.consignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The value of a named attribute or form field: what a JSON document can state, with exact numbers. */
public sealed interface Value {

    /** A text. */
    record Text(String text) implements Value {}

    /** An exact number; its unit is part of the attribute's name. */
    record Number(BigDecimal number) implements Value {}

    /** Yes or no. */
    record Truth(boolean truth) implements Value {}

    /** A list. */
    record Items(List<Value> items) implements Value {
        /** Takes a copy. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named values, in the order given. */
    record Fields(Map<String, Value> fields) implements Value {
        /** Takes a copy that keeps the order. */
        public Fields {
            fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
        }
    }
}
