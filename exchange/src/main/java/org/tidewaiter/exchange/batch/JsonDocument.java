package org.tidewaiter.exchange.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

/** One consignment in JSON that runs over several lines, as a batch of one. */
public final class JsonDocument implements Batch {

    /** Characters looked at to tell a document from lines of JSON, and most bytes of a document. */
    private static final int LOOKED_AT = 1 << 16;

    private static final int LONGEST = 16 << 20;

    private final InputStream input;
    private final ConsignmentReader reader;
    private boolean read;

    private JsonDocument(InputStream input, ConsignmentReader reader) {
        this.input = input;
        this.reader = reader;
    }

    /** The consignments in {@code input}, which is closed with the batch: one on each line, or one that runs over several. */
    public static Batch open(InputStream input, ConsignmentReader reader) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(input, LOOKED_AT);
        buffered.mark(LOOKED_AT);
        byte[] beginning = buffered.readNBytes(LOOKED_AT - 1);
        buffered.reset();
        return runsOn(beginning) ? new JsonDocument(buffered, reader) : new JsonLines(buffered, reader);
    }

    /** Whether the first line in which anything stands is only the beginning of an object. */
    private static boolean runsOn(byte[] beginning) {
        byte last = 0;
        for (byte b : beginning) {
            if (b == '\n' && last != 0) {
                return last == '{' || last == ',';
            }
            if (b > ' ') {
                last = b;
            }
        }
        return false;
    }

    @Override
    public Optional<Pending> next() throws IOException {
        if (read) {
            return Optional.empty();
        }
        read = true;
        byte[] bytes = input.readNBytes(LONGEST);
        return Optional.of(() -> read(bytes));
    }

    private BatchItem read(byte[] bytes) {
        return switch (reader.read(bytes)) {
            case Reading.Understood<Consignment>(Consignment consignment) -> new BatchItem.Read(1, consignment);
            case Reading.Refused<Consignment>(List<Problem> problems) ->
                new BatchItem.Rejected(problems.stream()
                        .map(problem -> new Reject(1, problem.pointer(), problem.reason(), ""))
                        .toList());
        };
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
