package org.tidewaiter.exchange.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tidewaiter.engine.Language;

/**
 * Writes what gets no answer, as CSV with the columns row, pointer, reason, original. For one thread; where the output
 * cannot be written, {@link java.io.UncheckedIOException} is thrown.
 */
public final class RejectsWriter implements Closeable {

    private final CsvWriter csv;
    private final Language language;

    /** Writes to {@code output}, which is closed with this, with the reasons in {@code language}. */
    public RejectsWriter(OutputStream output, Language language) {
        this.language = language;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(output, StandardCharsets.UTF_8);
        csv.writeRecord("row", "pointer", "reason", "original");
    }

    /** Writes {@code rejects}. */
    public void write(List<Reject> rejects) {
        for (Reject reject : rejects) {
            csv.writeRecord(
                    Long.toString(reject.row()),
                    SpreadsheetCell.of(reject.pointer()),
                    reject.reason().in(language),
                    SpreadsheetCell.of(reject.original()));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
