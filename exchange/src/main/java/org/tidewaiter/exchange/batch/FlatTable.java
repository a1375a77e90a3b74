package org.tidewaiter.exchange.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.document.Section;

/** Rows in CSV below a row with the names of their columns. */
final class FlatTable implements FlatBatch {

    static final Text ANSWER = new Text("a name that the answers use", "结果所用的名称");
    static final Text ANOTHER_NAME = new Text("another name", "其他名称");

    private final CsvRows rows;
    private final List<String> columns;

    private FlatTable(CsvRows rows, List<String> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    static Reading<FlatBatch> open(InputStream input, FlatShape shape) throws IOException {
        CsvRows rows = new CsvRows(new ByteLines(input));
        Optional<CsvRows.Row> header = rows.next();
        if (header.isEmpty()) {
            return new Reading.Refused<>(List.of(new Problem(
                    "",
                    Section.NOTHING,
                    new Text("a row with the names of the columns, and rows below it", "列名行及其下各行"))));
        }
        List<String> columns = header.get().cells().stream().map(String::strip).toList();
        List<Problem> problems = problems(header.get(), columns, shape);
        return problems.isEmpty()
                ? new Reading.Understood<>(new FlatTable(rows, columns))
                : new Reading.Refused<>(problems);
    }

    private static List<Problem> problems(CsvRows.Row header, List<String> columns, FlatShape shape) {
        List<Problem> problems = new ArrayList<>();
        for (CsvRows.Fault fault : header.faults()) {
            Text place = Table.place(header.number(), fault.column(), header.cell(fault.column()));
            problems.add(new Problem(place, fault.found(), fault.expected()));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        Set<String> earlier = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            Text place = Table.place(header.number(), i, name);
            if (!name.isEmpty() && !earlier.add(name)) {
                problems.add(new Problem(
                        place, new Text("this column a second time", "重复的列"), new Text("each once", "各出现一次")));
            } else if (shape.answers().contains(name)) {
                problems.add(new Problem(place, ANSWER, ANOTHER_NAME));
            } else {
                shape.meant(name, columns)
                        .ifPresent(known ->
                                problems.add(new Problem(place, new Text("an unknown column", "未知列"), perhaps(known))));
            }
        }
        for (String required : shape.required()) {
            if (!earlier.contains(required)) {
                problems.add(new Problem(
                        Table.row(header.number()),
                        new Text("no column " + required, "没有" + required + "列"),
                        new Text("one", "有此列")));
            }
        }
        return problems;
    }

    static Text perhaps(String known) {
        return new Text("perhaps " + Excerpt.quoted(known), "或许是" + Excerpt.quoted(known));
    }

    @Override
    public boolean isTable() {
        return true;
    }

    @Override
    public Optional<Supplier<FlatItem>> next() throws IOException {
        return rows.next().map(row -> () -> read(row));
    }

    private FlatItem read(CsvRows.Row row) {
        List<Node.Field> fields = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                fields.add(new Node.Field(columns.get(i), new Node.Text(row.cell(i))));
            }
        }
        List<CsvRows.Fault> faults = RowCheck.faults(row, columns);
        if (faults.isEmpty()) {
            return new FlatItem.Row(row.number(), true, new Node.Fields(fields), row.text());
        }
        return new FlatItem.Rejected(
                row.number(),
                faults.stream()
                        .map(fault ->
                                new Problem(RowCheck.column(fault.column(), columns), fault.found(), fault.expected()))
                        .toList(),
                row.text());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
