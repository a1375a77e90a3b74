package org.tidewaiter.exchange.batch;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Characters;
import org.tidewaiter.exchange.document.Excerpt;

/** What is wrong with the form of a row, whatever its cells mean. */
final class RowCheck {

    private RowCheck() {}

    /** What is wrong with {@code row} below {@code columns}, of which those without a name must stay empty. */
    static List<CsvRows.Fault> faults(CsvRows.Row row, List<String> columns) {
        if (!row.faults().isEmpty()) {
            return row.faults();
        }
        List<CsvRows.Fault> faults = new ArrayList<>(0);
        List<String> cells = row.cells();
        int width = columns.size();
        if (cells.size() < width) {
            faults.add(new CsvRows.Fault(
                    cells.size(),
                    new Text("the end of the row after " + cells.size() + " cells", "在" + cells.size() + "个单元格之后结束的行"),
                    cells(width)));
        } else if (cells.size() > width) {
            faults.add(new CsvRows.Fault(width, cells(cells.size()), cells(width)));
        }
        for (int i = 0; i < Math.min(width, cells.size()); i++) {
            String cell = cells.get(i);
            int bad = Characters.firstUnsound(cell);
            if (bad >= 0) {
                faults.add(new CsvRows.Fault(i, Characters.told(cell.charAt(bad)), Characters.EXPECTED));
            }
            if (columns.get(i).isEmpty() && !cell.isBlank()) {
                faults.add(new CsvRows.Fault(
                        i,
                        Text.alike(Excerpt.quoted(cell)),
                        new Text("nothing in a column without a name", "未命名的列中留空")));
            }
        }
        return faults;
    }

    private static Text cells(int count) {
        return new Text(count + " cells", count + "个单元格");
    }

    /** The name of a column, or its number from 1 where it has none; empty for the row as a whole. */
    static String column(int column, List<String> columns) {
        if (column < 0) {
            return "";
        }
        boolean named = column < columns.size() && !columns.get(column).isEmpty();
        return named ? columns.get(column) : Integer.toString(column + 1);
    }
}
