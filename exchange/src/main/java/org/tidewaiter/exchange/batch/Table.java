package org.tidewaiter.exchange.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Excerpt;
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
            Text place = place(header.number(), fault.column(), header.cell(fault.column()));
            problems.add(new Problem(place, fault.found(), fault.expected()));
        }
        if (!problems.isEmpty()) {
            return new Reading.Refused<>(problems);
        }

        ColumnNames names = new ColumnNames(vocabulary);
        Branch consignment = new Branch();
        Branch line = new Branch();
        List<String> columns = header.cells().stream().map(String::strip).toList();
        List<Integer> ofConsignment = new ArrayList<>();
        Set<String> earlier = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            Optional<ColumnNames.Column> column = names.column(name);
            if (column.isPresent() && earlier.add(name)) {
                Slot.Cell cell = new Slot.Cell(name, i, column.get().kind());
                if (column.get().ofLine()) {
                    line.put(column.get().path(), cell);
                } else {
                    consignment.put(column.get().path(), cell);
                    ofConsignment.add(i);
                }
            } else if (column.isPresent()) {
                problems.add(new Problem(
                        place(header.number(), i, name),
                        new Text("this column a second time", "重复的列"),
                        new Text("each once", "各出现一次")));
            } else if (!name.isEmpty()) {
                problems.add(new Problem(
                        place(header.number(), i, name), new Text("an unknown column", "未知列"), names.hint(name)));
            }
        }
        for (String required : REQUIRED) {
            if (!earlier.contains(required)) {
                problems.add(new Problem(
                        row(header.number()),
                        new Text("no column " + required, "没有" + required + "列"),
                        new Text("one", "有此列")));
            }
        }
        if (earlier.stream().noneMatch(name -> name.startsWith("line."))) {
            problems.add(new Problem(
                    row(header.number()),
                    new Text("no column for goods", "没有货物列"),
                    new Text("at least one, such as line.description", "至少一个，例如line.description")));
        }
        return problems.isEmpty()
                ? new Reading.Understood<>(new Table(
                        columns, columns.indexOf("id"), ofConsignment, consignment.group(""), line.group("line")))
                : new Reading.Refused<>(problems);
    }

    static Text place(long row, int column, String name) {
        if (column < 0) {
            return row(row);
        }
        String called = name.isBlank() ? Integer.toString(column + 1) : Excerpt.of(name.strip());
        return new Text(row(row).en() + ", column " + called, row(row).zh() + called + "列");
    }

    static Text row(long row) {
        return new Text("row " + row, "第" + row + "行");
    }
}
