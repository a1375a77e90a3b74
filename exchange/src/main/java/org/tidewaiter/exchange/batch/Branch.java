package org.tidewaiter.exchange.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A part of a document while its columns are being found. */
final class Branch {

    private final Map<String, Branch> fields = new LinkedHashMap<>();
    private final SortedMap<Integer, Branch> elements = new TreeMap<>();
    private Optional<Slot.Cell> cell = Optional.empty();

    /** Puts a column where {@code path} leads to. */
    void put(List<ColumnNames.Step> path, Slot.Cell leaf) {
        if (path.isEmpty()) {
            cell = Optional.of(leaf);
            return;
        }
        Branch branch = switch (path.getFirst()) {
            case ColumnNames.Step.Named(String name) -> fields.computeIfAbsent(name, step -> new Branch());
            case ColumnNames.Step.Element(int number) -> elements.computeIfAbsent(number, step -> new Branch());
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

    /** The same for a branch that is an object, although it may be empty. */
    Slot.Group group(String name) {
        List<Slot.Field> slots = new ArrayList<>();
        fields.forEach(
                (field, branch) -> slots.add(new Slot.Field(field, branch.slot(Vocabulary.columnName(name, field)))));
        return new Slot.Group(name, slots);
    }
}
