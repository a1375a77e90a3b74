package org.tidewaiter.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.exchange.document.Node;

/**
 * The table of truth: one item on one day, and what each law says of it.
 *
 * <p>It stands in {@code truth-table.csv}, whose columns are separated by {@code |} and whose groups are headed by a line that
 * begins with {@code #}. A cell of a law holds its verdicts, each with the entry (or the list, where no entry is named),
 * joined by {@code +}. The facts of an item are {@code field: value} pairs separated by {@code ;}.
 */
final class TruthTable {

    /** The laws in the order of the columns, each with a movement under it that no rule of destination favours. */
    enum Column {
        CN("CN", "VN"),
        EU("DE", "CN"),
        US("US", "CN"),
        GB("GB", "CN");

        final String from;
        final String to;

        Column(String from, String to) {
            this.from = from;
            this.to = to;
        }
    }

    /**
     * A group of rows.
     *
     * @param title what they have in common
     * @param rows the rows
     */
    record Group(String title, List<Row> rows) {}

    /**
     * One item on one day.
     *
     * @param item in words
     * @param date the day
     * @param verdicts one cell for each {@link Column}
     * @param facts what is stated of it
     */
    record Row(String item, LocalDate date, List<String> verdicts, String facts) {

        /** What the table says under {@code column}. */
        String expected(Column column) {
            return verdicts.get(column.ordinal());
        }

        /** What comes out under {@code column}. */
        String decided(Column column) {
            return cell(Product.decide(consignment(column)));
        }

        Node consignment(Column column) {
            return Node.fields()
                    .add("date", date.toString())
                    .add("from", column.from)
                    .add("to", column.to)
                    .add("lines", new Node.Items(List.of(line())))
                    .build();
        }

        private Node line() {
            Node.Builder line = Node.fields();
            Node.Builder attributes = Node.fields();
            List<Node> composition = new ArrayList<>();
            for (String fact : facts.split("; ")) {
                String field = fact.substring(0, fact.indexOf(": "));
                String value = fact.substring(fact.indexOf(": ") + 2);
                if (field.startsWith("attributes.")) {
                    attributes.add(after(field), Product.document(value));
                } else if (field.startsWith("composition.")) {
                    composition.add(Node.fields()
                            .add("substance", after(field))
                            .add("share", value)
                            .build());
                } else {
                    line.add(field, value);
                }
            }
            return line.add("composition", composition, part -> part)
                    .addFilled("attributes", attributes)
                    .build();
        }

        private static String after(String field) {
            return field.substring(field.indexOf('.') + 1);
        }

        @Override
        public String toString() {
            return item + " (" + date + ")";
        }
    }

    private static final String FREE = Verdict.NOT_CONTROLLED.name();

    private TruthTable() {}

    static List<Group> read(List<String> lines) {
        List<Group> groups = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("#")) {
                groups.add(new Group(line.substring(1).strip(), new ArrayList<>()));
            } else {
                groups.getLast().rows().add(row(line));
            }
        }
        return groups;
    }

    private static Row row(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return new Row(cells.get(0), LocalDate.parse(cells.get(1)), cells.subList(2, 6), cells.get(6));
    }

    /** The verdicts of a decision; a list that says nothing is left out where another says something. */
    private static String cell(Decision decision) {
        List<String> said = decision.determinations().stream()
                .filter(found -> found.verdict() != Verdict.NOT_CONTROLLED)
                .map(TruthTable::words)
                .toList();
        return said.isEmpty() ? free(decision) : String.join(" + ", said);
    }

    private static String words(Determination found) {
        boolean another = found.list().contains("-");
        String where = found.entry().orElse(another ? found.list() : "");
        return (found.verdict() + " " + where).strip();
    }

    /** Nothing is controlled; the United States have a word for that. */
    private static String free(Decision decision) {
        String reasons = decision.determinations().stream()
                .flatMap(found -> found.because().stream())
                .map(Product.RULEBOOK.texts()::text)
                .map(text -> text.in(org.tidewaiter.engine.Language.EN))
                .collect(Collectors.joining());
        return reasons.contains("EAR99") ? FREE + " EAR99" : FREE;
    }
}
