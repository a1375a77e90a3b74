package org.tidewaiter.exchange.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

/** One consignment in JSON on each line. Lines that are empty are passed over and counted. */
public final class JsonLines implements Batch {

    private final ByteLines lines;
    private final ConsignmentReader reader;

    /** The consignments in {@code input}, which is closed with this. */
    public JsonLines(InputStream input, ConsignmentReader reader) {
        this.lines = new ByteLines(input);
        this.reader = reader;
    }

    @Override
    public Optional<Pending> next() throws IOException {
        Optional<ByteLines.Line> line = lines.next();
        while (line.isPresent() && line.get().isBlank()) {
            line = lines.next();
        }
        return line.map(found -> () -> read(found));
    }

    private BatchItem read(ByteLines.Line line) {
        if (!line.whole()) {
            String beginning = new String(line.bytes(), 0, 1_000, StandardCharsets.UTF_8);
            Problem tooLong = new Problem("", ByteLines.TOO_LONG, new Text("a consignment", "一票货物"));
            return new BatchItem.Rejected(List.of(new Reject(line.number(), "", tooLong.reason(), beginning)));
        }
        return switch (reader.read(line.bytes())) {
            case Reading.Understood<Consignment>(Consignment consignment) ->
                new BatchItem.Read(line.number(), consignment);
            case Reading.Refused<Consignment>(List<Problem> problems) -> rejected(line, problems);
        };
    }

    private static BatchItem rejected(ByteLines.Line line, List<Problem> problems) {
        List<Reject> rejects = new ArrayList<>(problems.size());
        String original = new String(line.bytes(), StandardCharsets.UTF_8).strip();
        for (Problem problem : problems) {
            rejects.add(new Reject(line.number(), problem.pointer(), problem.reason(), original));
            original = "";
        }
        return new BatchItem.Rejected(rejects);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
