package org.tidewaiter.exchange.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.consignment.ConsignmentWriter;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Reading;

/**
 * What comes of a batch, one text for each consignment or reject: {@code row document}, with apostrophes for quotation
 * marks, or {@code row column: reason <original>}.
 */
final class Told {

    static final ConsignmentReader READER =
            new ConsignmentReader(new Attributes(List.of()), LocalDate.of(2026, 11, 23));

    private Told() {}

    static List<String> csv(String table) {
        return csv(table.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> csv(byte[] table) {
        try {
            return switch (CsvBatch.open(new ByteArrayInputStream(table), READER)) {
                case Reading.Understood<Batch>(Batch batch) -> all(batch);
                case Reading.Refused<Batch> refused ->
                    refused.problems().stream()
                            .map(problem -> "refused " + problem)
                            .toList();
            };
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<String> jsonLines(byte[] lines) {
        try {
            return all(new JsonLines(new ByteArrayInputStream(lines), READER));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<String> json(byte[] documents) {
        try {
            return all(JsonDocument.open(new ByteArrayInputStream(documents), READER));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> all(Batch batch) throws IOException {
        List<String> told = new ArrayList<>();
        for (Optional<Pending> pending = batch.next(); pending.isPresent(); pending = batch.next()) {
            switch (pending.get().read()) {
                case BatchItem.Read(long row, var consignment) ->
                    told.add(row + " "
                            + DocumentWriter.text(ConsignmentWriter.node(consignment))
                                    .replace('"', '\''));
                case BatchItem.Rejected(List<Reject> rejects) ->
                    rejects.forEach(reject -> told.add(reject.row() + " " + reject.pointer() + ": "
                            + reject.reason().en() + " <" + reject.original() + ">"));
            }
        }
        return told;
    }
}
