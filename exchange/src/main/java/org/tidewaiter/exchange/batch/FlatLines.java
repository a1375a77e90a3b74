package org.tidewaiter.exchange.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

/** One object in JSON on each line. Lines that are empty are passed over and counted. */
final class FlatLines implements FlatBatch {

    private static final Text ROW = new Text("an object with the fields of one row", "含一行各字段的对象");

    private static final Text UNKNOWN = new Text("an unknown field", "未知字段");

    private final ByteLines lines;
    private final FlatShape shape;

    FlatLines(InputStream input, FlatShape shape) {
        this.lines = new ByteLines(input);
        this.shape = shape;
    }

    @Override
    public boolean isTable() {
        return false;
    }

    @Override
    public Optional<Supplier<FlatItem>> next() throws IOException {
        Optional<ByteLines.Line> line = lines.next();
        while (line.isPresent() && line.get().isBlank()) {
            line = lines.next();
        }
        return line.map(found -> () -> read(found));
    }

    private FlatItem read(ByteLines.Line line) {
        if (!line.whole()) {
            String beginning = new String(line.bytes(), 0, 1_000, StandardCharsets.UTF_8);
            Problem tooLong = new Problem("", ByteLines.TOO_LONG, ROW);
            return new FlatItem.Rejected(line.number(), List.of(tooLong), beginning);
        }
        String original = new String(line.bytes(), StandardCharsets.UTF_8).strip();
        FlatItem.Row none = new FlatItem.Row(line.number(), false, new Node.Fields(List.of()), original);
        return switch (DocumentReader.read(line.bytes())) {
            case Reading.Understood<Node>(Node.Fields fields) -> checked(none, fields);
            case Reading.Understood<Node>(Node other) ->
                none.rejected(List.of(new Problem("", Excerpt.told(other), ROW)));
            case Reading.Refused<Node>(List<Problem> problems) -> none.rejected(problems);
        };
    }

    private FlatItem checked(FlatItem.Row row, Node.Fields fields) {
        List<String> names = fields.fields().stream().map(Node.Field::name).toList();
        List<Problem> problems =
                names.stream().flatMap(name -> problem(name, names).stream()).toList();
        return problems.isEmpty() ? new FlatItem.Row(row.row(), false, fields, row.original()) : row.rejected(problems);
    }

    private Optional<Problem> problem(String name, List<String> names) {
        String place = Pointer.root().child(name).toString();
        return shape.answers().contains(name)
                ? Optional.of(new Problem(place, FlatTable.ANSWER, FlatTable.ANOTHER_NAME))
                : shape.meant(name, names).map(known -> new Problem(place, UNKNOWN, FlatTable.perhaps(known)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
