package org.tidewaiter.server.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into a form, by the names of its fields.
 *
 * @param values as they were sent; of a name that came several times, the first
 */
public record Fields(Map<String, String> values) {

    /** Takes a copy. */
    public Fields {
        values = Map.copyOf(values);
    }

    /** Nothing was typed. */
    public static Fields none() {
        return new Fields(Map.of());
    }

    /** What was typed into {@code name}; empty where nothing was. */
    public String of(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** The same, where something was typed. */
    Optional<String> find(String name) {
        return Optional.of(of(name)).filter(text -> !text.isEmpty());
    }

    /** The day that was typed into {@code name}, where it is one. */
    Optional<LocalDate> day(String name) {
        try {
            return find(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** How often the group {@code name-1-…}, {@code name-2-…} comes, at least once. */
    public int rows(String name) {
        int rows = 1;
        for (String key : values.keySet()) {
            String[] parts = key.split("-", 3);
            if (parts.length == 3 && parts[0].equals(name) && parts[1].matches("\\d{1,3}")) {
                rows = Math.max(rows, Integer.parseInt(parts[1]));
            }
        }
        return rows;
    }

    /**
     * The same with {@code values} in the first row of {@code group} in which nothing was typed, or in one behind the last.
     *
     * @param names what a row holds
     */
    Fields inNextRow(String group, List<String> names, Map<String, String> values) {
        int row = 1;
        while (filled(group + "-" + row + "-", names)) {
            row++;
        }
        Map<String, String> all = new HashMap<>(this.values);
        for (Map.Entry<String, String> value : values.entrySet()) {
            all.put(group + "-" + row + "-" + value.getKey(), value.getValue());
        }
        return new Fields(all);
    }

    private boolean filled(String row, List<String> names) {
        return names.stream().anyMatch(name -> find(row + name).isPresent());
    }
}
