package org.tidewaiter.exchange.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;

/**
 * Writes the answers of a flat batch: JSON Lines, or a table whose columns are the fields of the first row. For one thread; where a table cannot be
 * written, {@link java.io.UncheckedIOException} is thrown.
 */
public final class FlatWriter implements Closeable {

    private final OutputStream output;
    private final Optional<CsvWriter> csv;
    private final List<String> header;
    private List<String> columns = List.of();

    /** Writes to {@code output}, which is closed with this; as a {@code table}, which without a row has {@code header}, or as JSON Lines. */
    public FlatWriter(OutputStream output, boolean table, List<String> header) {
        this.output = output;
        this.header = List.copyOf(header);
        this.csv = table
                ? Optional.of(
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(output, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** A field of {@code row} for which the table has no column, because no row before had it. */
    public Optional<String> unfit(Node.Fields row) {
        return csv.isEmpty() || columns.isEmpty()
                ? Optional.empty()
                : row.fields().stream()
                        .map(Node.Field::name)
                        .filter(name -> !columns.contains(name))
                        .findFirst();
    }

    /** Writes {@code row}, all of whose fields fit. */
    public void write(Node.Fields row) throws IOException {
        if (csv.isEmpty()) {
            output.write(DocumentWriter.bytes(row));
            output.write('\n');
            return;
        }
        if (columns.isEmpty()) {
            begin(row.fields().stream().map(Node.Field::name).toList());
        }
        csv.get()
                .writeRecord(columns.stream()
                        .map(column -> SpreadsheetCell.of(
                                row.find(column).map(FlatWriter::cell).orElse("")))
                        .toList());
    }

    private void begin(List<String> names) {
        columns = names;
        csv.orElseThrow().writeRecord(columns.stream().map(SpreadsheetCell::of).toList());
    }

    private static String cell(Node node) {
        return switch (node) {
            case Node.Text(String text) -> text;
            case Node.Nothing nothing -> "";
            case Node.Number number -> DocumentWriter.text(number);
            case Node.Truth truth -> DocumentWriter.text(truth);
            case Node.Items items -> texts(items);
            case Node.Fields fields -> DocumentWriter.text(fields);
        };
    }

    /** Texts one after the other; a list of anything else as it stands. */
    private static String texts(Node.Items items) {
        List<String> texts = new ArrayList<>();
        for (Node item : items.items()) {
            if (!(item instanceof Node.Text(String text))) {
                return DocumentWriter.text(items);
            }
            texts.add(text);
        }
        return String.join("; ", texts);
    }

    @Override
    public void close() throws IOException {
        if (csv.isPresent()) {
            if (columns.isEmpty() && !header.isEmpty()) {
                begin(header);
            }
            csv.get().close();
        } else {
            output.close();
        }
    }
}
