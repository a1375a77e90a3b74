package org.tidewaiter.rulebook.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidewaiter.rulebook.reference.LawReference.ChartLine;
import org.tidewaiter.rulebook.reference.LawReference.Entry;
import org.tidewaiter.rulebook.reference.LawReference.Paragraph;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the US Commerce Control List from a JSON file of its entries. */
public final class CclImport {

    /** The name under which the list is kept. */
    public static final String ID = "us-ccl";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CODE = "[0-9][A-E][0-9]{3}";

    private final List<String> problems = new ArrayList<>();

    private CclImport() {}

    /**
     * What came of reading a file.
     *
     * @param reference the list; empty where the file holds no entry that can be read
     * @param problems what could not be read, by JSON pointer; those entries are left out
     */
    public record Imported(Optional<LawReference> reference, List<String> problems) {
        /** Takes a copy. */
        public Imported {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the list in {@code json}. */
    public static Imported read(byte[] json) {
        CclImport reading = new CclImport();
        Optional<LawReference> reference = reading.list(json);
        return new Imported(reference, reading.problems);
    }

    private Optional<LawReference> list(byte[] json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            problems.add("not JSON: " + e.getOriginalMessage());
            return Optional.empty();
        }
        if (!root.path("entries").isArray()) {
            problems.add("/entries: expected the list of entries");
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        int index = 0;
        for (JsonNode node : root.path("entries")) {
            String pointer = "/entries/" + index++;
            entry(node, pointer).filter(entry -> first(entry, codes, pointer)).ifPresent(entries::add);
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new LawReference(
                        ID,
                        text(root, "citation"),
                        text(root, "ecfrIssueDate"),
                        text(root.path("source"), "url"),
                        entries));
    }

    private boolean first(Entry entry, Set<String> codes, String pointer) {
        boolean first = codes.add(entry.id());
        if (!first) {
            problems.add(pointer + "/eccn: " + entry.id() + " stands twice");
        }
        return first;
    }

    private Optional<Entry> entry(JsonNode node, String pointer) {
        String code = text(node, "eccn");
        if (!code.matches(CODE)) {
            problems.add(pointer + "/eccn: found \"" + code + "\"; expected a code such as 3C001");
            return Optional.empty();
        }
        String heading = text(node, "heading");
        if (heading.isEmpty()) {
            problems.add(pointer + "/heading: expected the heading of " + code);
            return Optional.empty();
        }
        return Optional.of(new Entry(
                code,
                heading,
                text(node, "reasonForControl"),
                chart(node.path("countryChart")),
                exceptions(node),
                paragraphs(node.path("items")),
                text(node, "relatedControls")));
    }

    private static List<ChartLine> chart(JsonNode lines) {
        List<ChartLine> chart = new ArrayList<>();
        lines.forEach(line -> chart.add(new ChartLine(text(line, "control"), text(line, "countryChart"))));
        return chart;
    }

    private static Map<String, String> exceptions(JsonNode node) {
        Map<String, String> exceptions = new TreeMap<>();
        node.path("licenceExceptionFlags")
                .properties()
                .forEach(flag -> exceptions.put(flag.getKey(), flag.getValue().asString("")));
        String sta = text(node, "staSpecialConditions");
        if (!sta.isEmpty()) {
            exceptions.merge(
                    "STA", sta, (flag, conditions) -> flag.equals(conditions) ? flag : flag + " " + conditions);
        }
        return exceptions;
    }

    private static List<Paragraph> paragraphs(JsonNode items) {
        List<Paragraph> paragraphs = new ArrayList<>();
        items.forEach(item -> paragraphs.add(
                new Paragraph(text(item, "paragraph"), item.path("depth").asInt(0), text(item, "text"))));
        return paragraphs;
    }

    /** The text of a field; empty where it is absent or null. */
    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
    }
}
