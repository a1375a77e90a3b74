package org.tidewaiter.rulebook.reference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A control list as it was published, for reading and searching. It decides nothing: what decides stands in the packs.
 *
 * @param id short name under which it is kept, such as {@code us-ccl}
 * @param citation how it is cited
 * @param issued day of the issue, as the file gives it
 * @param source where the file was made from, empty where it does not say
 * @param entries items, in the order of the file
 */
public record LawReference(String id, String citation, String issued, String source, List<Entry> entries) {

    /** Takes a copy. */
    public LawReference {
        entries = List.copyOf(entries);
    }

    /** The item of this code, whatever its capitals. */
    public Optional<Entry> find(String code) {
        return entries.stream()
                .filter(entry -> entry.id().equalsIgnoreCase(code))
                .findFirst();
    }

    /**
     * An item.
     *
     * @param id its code
     * @param heading its heading
     * @param reasons reasons for control, empty where none are given
     * @param chart lines of the country chart
     * @param exceptions what is said of licence exceptions, by name
     * @param paragraphs its text, where the file has it
     * @param related what is said of related controls, empty where nothing is
     */
    public record Entry(
            String id,
            String heading,
            String reasons,
            List<ChartLine> chart,
            Map<String, String> exceptions,
            List<Paragraph> paragraphs,
            String related) {

        /** Takes copies. */
        public Entry {
            chart = List.copyOf(chart);
            exceptions = Collections.unmodifiableMap(new TreeMap<>(exceptions));
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A line of the country chart.
     *
     * @param control what it applies to
     * @param column the column, or the destinations in words
     */
    public record ChartLine(String control, String column) {}

    /**
     * A paragraph of an item.
     *
     * @param label its letter or number, empty for running text
     * @param depth how deep it stands, 0 for running text
     * @param text its words
     */
    public record Paragraph(String label, int depth, String text) {}
}
