package org.tidewaiter.exchange.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Nearest;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

/**
 * What the columns of one table mean.
 *
 * @param columns their names, empty where a column has none and must stay empty
 * @param id the column of the consignment's number, or -1
 * @param ofConsignment the columns that state something about the consignment, which its rows have in common
 * @param consignment the consignment without its lines
 * @param line the line of a row
 */
record Table(List<String> columns, int id, List<Integer> ofConsignment, Slot.Group consignment, Slot.Group line) {

    /** Columns without which no row can be in order. */
    private static final List<String> REQUIRED = List.of("from", "to");

    /** The table with this first row. */
    static Reading<Table> of(CsvRows.Row header, Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        for (CsvRows.Fault fault : header.faults()) {
            String place = place(header.number(), fault.column(), header.cell(fault.column()));
            problems.add(new Problem(place, fault.found(), fault.expected()));
        }
        if (!problems.isEmpty()) {
            return new Reading.Refused<>(problems);
        }

        Names names = new Names(vocabulary);
        Branch consignment = new Branch();
        Branch line = new Branch();
        List<String> columns = header.cells().stream().map(String::strip).toList();
        List<Integer> ofConsignment = new ArrayList<>();
        Set<String> earlier = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            Optional<Names.Column> column = names.column(name);
            if (column.isPresent() && earlier.add(name)) {
                Slot.Cell cell = new Slot.Cell(name, i, column.get().kind());
                if (column.get().ofLine()) {
                    line.put(column.get().path(), cell);
                } else {
                    consignment.put(column.get().path(), cell);
                    ofConsignment.add(i);
                }
            } else if (column.isPresent()) {
                problems.add(new Problem(place(header.number(), i, name), "this column a second time", "each once"));
            } else if (!name.isEmpty()) {
                problems.add(new Problem(place(header.number(), i, name), "an unknown column", names.hint(name)));
            }
        }
        for (String required : REQUIRED) {
            if (!earlier.contains(required)) {
                problems.add(new Problem(row(header.number()), "no column " + required, "one"));
            }
        }
        if (earlier.stream().noneMatch(name -> name.startsWith("line."))) {
            problems.add(
                    new Problem(row(header.number()), "no column for goods", "at least one, such as line.description"));
        }
        return problems.isEmpty()
                ? new Reading.Understood<>(new Table(
                        columns, columns.indexOf("id"), ofConsignment, consignment.group(""), line.group("line")))
                : new Reading.Refused<>(problems);
    }

    private static String place(long row, int column, String name) {
        return row(row) + ", column " + (name.isBlank() ? Integer.toString(column + 1) : Excerpt.of(name.strip()));
    }

    private static String row(long row) {
        return "row " + row;
    }

    /** Finds what a column name means. */
    private static final class Names {

        private final Map<String, Vocabulary.Pattern> patterns = new LinkedHashMap<>();

        Names(Vocabulary vocabulary) {
            vocabulary.patterns().forEach(pattern -> patterns.put(pattern.name(), pattern));
        }

        /** A column found; the numbers and free words of its name are in its path. */
        record Column(boolean ofLine, List<Step> path, Slot.Kind kind) {}

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

        String hint(String name) {
            List<String> numbers = new ArrayList<>();
            Optional<String> near = Nearest.to(numbered(name, numbers), patterns.keySet());
            if (near.isEmpty()) {
                return "one of the columns that docs/batch.md lists";
            }
            StringBuilder hint = new StringBuilder("perhaps ");
            int next = 0;
            for (char c : near.get().toCharArray()) {
                if (c == '#') {
                    hint.append(next < numbers.size() ? numbers.get(next++) : "1");
                } else {
                    hint.append(c);
                }
            }
            return hint.toString();
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

    /** One step of the path to a value. */
    private sealed interface Step {

        /** To the field of this name. */
        record Named(String name) implements Step {}

        /** To the element of this number, from 1. */
        record Element(int number) implements Step {}
    }

    /** A part of a document while its columns are being found. */
    private static final class Branch {

        private final Map<String, Branch> fields = new LinkedHashMap<>();
        private final SortedMap<Integer, Branch> elements = new TreeMap<>();
        private Optional<Slot.Cell> cell = Optional.empty();

        void put(List<Step> path, Slot.Cell leaf) {
            if (path.isEmpty()) {
                cell = Optional.of(leaf);
                return;
            }
            Branch branch = switch (path.getFirst()) {
                case Step.Named(String name) -> fields.computeIfAbsent(name, step -> new Branch());
                case Step.Element(int number) -> elements.computeIfAbsent(number, step -> new Branch());
            };
            branch.put(path.subList(1, path.size()), leaf);
        }

        /** The slot of this branch, whose columns' names begin with {@code name}. */
        Slot slot(String name) {
            if (cell.isPresent()) {
                return cell.get();
            }
            if (!elements.isEmpty()) {
                List<Slot> slots = new ArrayList<>();
                elements.forEach((number, branch) -> slots.add(branch.slot(name + "." + number)));
                return new Slot.Series(name, slots);
            }
            return group(name);
        }

        Slot.Group group(String name) {
            List<Slot.Field> slots = new ArrayList<>();
            fields.forEach((field, branch) ->
                    slots.add(new Slot.Field(field, branch.slot(Vocabulary.columnName(name, field)))));
            return new Slot.Group(name, slots);
        }
    }
}
