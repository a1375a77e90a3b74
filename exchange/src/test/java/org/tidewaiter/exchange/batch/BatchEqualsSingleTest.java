package org.tidewaiter.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.exchange.Generated;
import org.tidewaiter.exchange.consignment.ConsignmentWriter;
import org.tidewaiter.exchange.consignment.GeneratedConsignments;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Reading;

@DisplayName("However consignments come, alone, as JSON Lines or as a table, they are the same")
class BatchEqualsSingleTest {

    @DisplayName("JSON Lines give what single documents give")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tidewaiter.exchange.Generated#seeds")
    void jsonLines(long seed) throws IOException {
        List<Consignment> consignments = consignments(seed);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Consignment consignment : consignments) {
            lines.writeBytes(DocumentWriter.bytes(ConsignmentWriter.node(consignment)));
            lines.write('\n');
        }

        Batch batch = new JsonLines(new ByteArrayInputStream(lines.toByteArray()), Told.READER);

        assertThat(read(batch)).isEqualTo(consignments);
    }

    @DisplayName("A table gives what single documents give")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tidewaiter.exchange.Generated#seeds")
    void table(long seed) throws IOException {
        List<Consignment> consignments = consignments(seed);
        char separator = new Generated(seed).oneOf(',', ';', '\t');
        byte[] table = table(consignments, separator).getBytes(StandardCharsets.UTF_8);

        Reading<Batch> batch = CsvBatch.open(new ByteArrayInputStream(table), Told.READER);

        assertThat(batch).isInstanceOf(Reading.Understood.class);
        assertThat(read(((Reading.Understood<Batch>) batch).value())).isEqualTo(consignments);
    }

    private static List<Consignment> consignments(long seed) {
        Generated generated = new Generated(seed);
        List<Consignment> consignments = new ArrayList<>();
        for (int i = generated.number(1, 5); i > 0; i--) {
            consignments.add(GeneratedConsignments.consignment(generated, Optional.of("id " + i)));
        }
        return consignments;
    }

    private static List<Consignment> read(Batch batch) throws IOException {
        List<Consignment> consignments = new ArrayList<>();
        for (Optional<Pending> pending = batch.next(); pending.isPresent(); pending = batch.next()) {
            BatchItem item = pending.get().read();
            assertThat(item).isInstanceOf(BatchItem.Read.class);
            consignments.add(((BatchItem.Read) item).consignment());
        }
        return consignments;
    }

    /** The consignments as a table, written by the rules of the column names alone. */
    private static String table(List<Consignment> consignments, char separator) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Consignment consignment : consignments) {
            Node.Fields document = (Node.Fields) ConsignmentWriter.node(consignment);
            Map<String, String> common = new LinkedHashMap<>();
            document.fields().stream()
                    .filter(field -> !field.name().equals("lines"))
                    .forEach(field -> cells(singular(field.name()), field.node(), common));
            for (Node line : ((Node.Items) document.find("lines").orElseThrow()).items()) {
                Map<String, String> row = new LinkedHashMap<>(common);
                cells("line", line, row);
                rows.add(row);
            }
        }
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringWriter table = new StringWriter();
        CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(table);
        csv.writeRecord(columns);
        rows.forEach(row -> csv.writeRecord(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        try {
            csv.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return table.toString();
    }

    private static void cells(String name, Node node, Map<String, String> row) {
        switch (node) {
            case Node.Fields(var fields) ->
                fields.forEach(field -> cells(
                        (name + "." + field.name())
                                .replace("line.line", "line")
                                .replace("attributes.observed", "observed"),
                        field.node(),
                        row));
            case Node.Items(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    cells(name + "." + (i + 1), items.get(i), row);
                }
            }
            case Node.Text(String text) -> row.put(name, text);
            case Node.Number(BigDecimal number) -> row.put(name, number.toPlainString());
            case Node.Truth(boolean truth) -> row.put(name, Boolean.toString(truth));
            case Node.Nothing nothing -> throw new AssertionError("no consignment states nothing");
        }
    }

    private static String singular(String list) {
        return switch (list) {
            case "parties" -> "party";
            case "licences", "packages", "documents" -> list.substring(0, list.length() - 1);
            default -> list;
        };
    }
}
