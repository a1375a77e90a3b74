package org.tidewaiter.exchange.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

/**
 * The rows of one consignment.
 *
 * @param table what their columns mean
 * @param rows at least one
 * @param refusal why they are refused whatever they say, if they are
 * @param reader reads the document that they make
 */
record CsvConsignment(Table table, List<CsvRows.Row> rows, Optional<Text> refusal, ConsignmentReader reader)
        implements Pending {

    private static final String LINES = "lines";

    @Override
    public BatchItem read() {
        Rejects rejects = new Rejects(rows);
        refusal.ifPresent(reason -> rejects.add(0, "id", reason));
        for (int i = 0; i < rows.size(); i++) {
            checkCells(i, rejects);
        }
        Common common = common(rejects);
        if (!rejects.isEmpty()) {
            return rejects.item();
        }
        return switch (reader.read(document(common.cells))) {
            case Reading.Understood<Consignment>(Consignment consignment) ->
                new BatchItem.Read(rows.getFirst().number(), consignment);
            case Reading.Refused<Consignment>(List<Problem> problems) -> {
                problems.forEach(problem -> locate(problem, common, rejects));
                yield rejects.item();
            }
        };
    }

    private void checkCells(int row, Rejects rejects) {
        for (CsvRows.Fault fault : RowCheck.faults(rows.get(row), table.columns())) {
            rejects.add(row, RowCheck.column(fault.column(), table.columns()), fault.found(), fault.expected());
        }
    }

    private static Text asInRow(String stated, long row) {
        return new Text(stated + " as in row " + row + ", or nothing", stated + "，与第" + row + "行一致，或留空");
    }

    /** What the rows have in common: for each column the first cell that states anything, and the row where it stands. */
    private record Common(List<String> cells, List<Integer> rows) {}

    private Common common(Rejects rejects) {
        List<Integer> from = new ArrayList<>(Collections.nCopies(table.columns().size(), 0));
        if (rows.size() == 1) {
            return new Common(rows.getFirst().cells(), from);
        }
        List<String> cells = new ArrayList<>(rows.getFirst().cells());
        while (cells.size() < from.size()) {
            cells.add("");
        }
        for (int row = 1; row < rows.size(); row++) {
            for (int column : table.ofConsignment()) {
                String stated = cells.get(column).strip();
                String again = rows.get(row).cell(column).strip();
                if (stated.isEmpty()) {
                    cells.set(column, again);
                    from.set(column, row);
                } else if (!again.isEmpty() && !again.equals(stated)) {
                    rejects.add(
                            row,
                            RowCheck.column(column, table.columns()),
                            Text.alike(Excerpt.quoted(again)),
                            asInRow(
                                    Excerpt.quoted(stated),
                                    rows.get(from.get(column)).number()));
                }
            }
        }
        return new Common(cells, from);
    }

    private Node document(List<String> common) {
        List<Node.Field> fields = table.consignment().fields(common);
        List<Node> lines = new ArrayList<>(rows.size());
        for (CsvRows.Row row : rows) {
            lines.add(new Node.Fields(table.line().fields(row.cells())));
        }
        fields.add(new Node.Field(LINES, new Node.Items(lines)));
        return new Node.Fields(fields);
    }

    private void locate(Problem problem, Common common, Rejects rejects) {
        List<String> steps =
                Pointer.parse(problem.pointer()).orElse(Pointer.root()).steps();
        int row = 0;
        String column;
        if (steps.size() >= 2 && steps.getFirst().equals(LINES)) {
            row = Integer.parseInt(steps.get(1));
            column = table.line()
                    .column(steps.subList(2, steps.size()), rows.get(row).cells());
        } else {
            column = steps.isEmpty() ? "" : table.consignment().column(steps, common.cells);
            int index = table.columns().indexOf(column);
            row = index < 0 ? 0 : common.rows.get(index);
        }
        rejects.add(row, column, problem.found(), problem.expected());
    }

    /** Gathers the reasons row by row. */
    private static final class Rejects {

        private final List<CsvRows.Row> rows;
        private final SortedMap<Integer, List<Reject>> byRow = new TreeMap<>();

        Rejects(List<CsvRows.Row> rows) {
            this.rows = rows;
        }

        boolean isEmpty() {
            return byRow.isEmpty();
        }

        void add(int row, String column, Text found, Text expected) {
            add(row, column, new Problem("", found, expected).reason());
        }

        void add(int row, String column, Text reason) {
            List<Reject> reasons = byRow.computeIfAbsent(row, first -> new ArrayList<>());
            String original = reasons.isEmpty() ? rows.get(row).text() : "";
            reasons.add(new Reject(rows.get(row).number(), column, reason, original));
        }

        /** With a consignment all of its rows go, those too that are in order. */
        BatchItem item() {
            long culprit = rows.get(byRow.firstKey()).number();
            for (int row = 0; row < rows.size(); row++) {
                if (!byRow.containsKey(row)) {
                    add(
                            row,
                            "",
                            new Text("its consignment is rejected for row " + culprit, "所属货物因第" + culprit + "行而被退回"));
                }
            }
            return new BatchItem.Rejected(
                    byRow.values().stream().flatMap(List::stream).toList());
        }
    }
}
