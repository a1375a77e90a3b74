package org.tidewaiter.exchange.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.document.Section;

/**
 * Consignments in CSV, one row for each line of goods, the rows of one consignment together. Rows without an id are
 * consignments of their own. The columns are described in {@code docs/batch.md}.
 */
public final class CsvBatch implements Batch {

    private final CsvRows rows;
    private final Table table;
    private final ConsignmentReader reader;
    private final SeenIds seen = new SeenIds();
    private Optional<CsvRows.Row> ahead;

    private CsvBatch(CsvRows rows, Table table, ConsignmentReader reader) throws IOException {
        this.rows = rows;
        this.table = table;
        this.reader = reader;
        this.ahead = rows.next();
    }

    /**
     * The consignments in {@code input}, which is closed with the batch; refused where the first row does not say what the
     * columns are, so that nothing can be read.
     */
    public static Reading<Batch> open(InputStream input, ConsignmentReader reader) throws IOException {
        CsvRows rows = new CsvRows(new ByteLines(input));
        Optional<CsvRows.Row> header = rows.next();
        if (header.isEmpty()) {
            return new Reading.Refused<>(List.of(new Problem(
                    "",
                    Section.NOTHING,
                    new Text("a row with the names of the columns, and rows below it", "列名行及其下各行"))));
        }
        return switch (Table.of(header.get(), new Vocabulary(reader.attributes()))) {
            case Reading.Understood<Table>(Table table) -> new Reading.Understood<>(new CsvBatch(rows, table, reader));
            case Reading.Refused<Table>(List<Problem> problems) -> new Reading.Refused<>(problems);
        };
    }

    @Override
    public Optional<Pending> next() throws IOException {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        String id = id(ahead.get());
        List<CsvRows.Row> together = new ArrayList<>(1);
        do {
            together.add(ahead.get());
            ahead = rows.next();
        } while (!id.isEmpty()
                && together.size() < ConsignmentReader.MOST_LINES
                && ahead.isPresent()
                && id(ahead.get()).equals(id));
        return Optional.of(new CsvConsignment(table, together, refusal(id), reader));
    }

    private Optional<Text> refusal(String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.add(id)) {
            String quoted = Excerpt.quoted(id);
            return Optional.of(reason(
                    new Text(quoted + " again", "再次出现的" + quoted),
                    new Text("the rows of one id together", "同一编号的各行相连")));
        }
        return ahead.isPresent() && id(ahead.get()).equals(id)
                ? Optional.of(reason(
                        new Text("more rows of one id", "同一编号的更多行"),
                        new Text("at most " + ConsignmentReader.MOST_LINES, "不超过" + ConsignmentReader.MOST_LINES)))
                : Optional.empty();
    }

    private static Text reason(Text found, Text expected) {
        return new Problem("", found, expected).reason();
    }

    private String id(CsvRows.Row row) {
        return table.id() < 0 ? "" : row.cell(table.id()).strip();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
