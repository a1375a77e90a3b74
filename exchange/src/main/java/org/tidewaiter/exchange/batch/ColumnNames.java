package org.tidewaiter.exchange.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Nearest;

/** Finds what the name of a column means. */
final class ColumnNames {

    private final Map<String, Vocabulary.Pattern> patterns = new LinkedHashMap<>();

    /** The names of {@code vocabulary}. */
    ColumnNames(Vocabulary vocabulary) {
        vocabulary.patterns().forEach(pattern -> patterns.put(pattern.name(), pattern));
    }

    /**
     * What a name means.
     *
     * @param ofLine whether the column belongs to the line of its row, or to the consignment
     * @param path where its value stands in the document of its line or consignment
     * @param kind what its cells mean
     */
    record Column(boolean ofLine, List<Step> path, Slot.Kind kind) {}

    /** One step of the path to a value. */
    sealed interface Step {

        /** To the field of this name. */
        record Named(String name) implements Step {}

        /** To the element of this number, from 1. */
        record Element(int number) implements Step {}
    }

    /** What the column {@code name} means, or empty where there is no such column. */
    Optional<Column> column(String name) {
        List<String> numbers = new ArrayList<>();
        String numbered = numbered(name, numbers);
        Vocabulary.Pattern exact = patterns.get(numbered);
        if (exact != null) {
            return Optional.of(column(exact, numbers, ""));
        }
        int last = numbered.lastIndexOf('.');
        Vocabulary.Pattern free = patterns.get(numbered.substring(0, last + 1) + "*");
        return free == null || last + 1 == numbered.length()
                ? Optional.empty()
                : Optional.of(column(free, numbers, name.substring(name.lastIndexOf('.') + 1)));
    }

    private static Column column(Vocabulary.Pattern pattern, List<String> numbers, String word) {
        List<Step> path = new ArrayList<>();
        int next = 0;
        for (String step : pattern.path()) {
            path.add(
                    switch (step) {
                        case "#" -> new Step.Element(Integer.parseInt(numbers.get(next++)));
                        case "*" -> new Step.Named(word);
                        default -> new Step.Named(step);
                    });
        }
        return new Column(pattern.ofLine(), path, pattern.kind());
    }

    /** What may have been meant by {@code name}, which is the name of no column. */
    Text hint(String name) {
        List<String> numbers = new ArrayList<>();
        Optional<String> near = Nearest.to(numbered(name, numbers), patterns.keySet());
        if (near.isEmpty()) {
            return new Text("one of the columns that docs/batch.md lists", "docs/batch.md所列的列");
        }
        StringBuilder hint = new StringBuilder();
        int next = 0;
        for (char c : near.get().toCharArray()) {
            if (c == '#') {
                hint.append(next < numbers.size() ? numbers.get(next++) : "1");
            } else {
                hint.append(c);
            }
        }
        return new Text("perhaps " + hint, "或许是" + hint);
    }

    /** {@code name} with {@code #} for every number between its points, which go to {@code numbers}. */
    private static String numbered(String name, List<String> numbers) {
        StringBuilder numbered = new StringBuilder();
        for (String step : name.split("\\.", -1)) {
            if (!numbered.isEmpty()) {
                numbered.append('.');
            }
            if (isNumber(step)) {
                numbers.add(step);
                numbered.append('#');
            } else {
                numbered.append(step);
            }
        }
        return numbered.toString();
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty()
                && step.length() <= 4
                && step.charAt(0) != '0'
                && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
