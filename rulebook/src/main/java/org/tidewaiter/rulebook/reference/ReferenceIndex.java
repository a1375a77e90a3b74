package org.tidewaiter.rulebook.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.rulebook.reference.LawReference.Entry;

/**
 * Finds entries of a list by words. An entry is found where every word asked for begins a word of it; a word of the heading
 * weighs more than one of the text, and a code weighs most.
 */
public final class ReferenceIndex {

    private static final int CODE = 100;
    private static final int HEADING = 5;
    private static final int TEXT = 1;

    private final List<Entry> entries;
    private final TreeMap<String, Map<Integer, Integer>> weights = new TreeMap<>();

    /** The index of {@code reference}. */
    public ReferenceIndex(LawReference reference) {
        entries = reference.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            add(entry.id(), CODE, i);
            add(entry.heading(), HEADING, i);
            add(entry.related(), TEXT, i);
            for (LawReference.Paragraph paragraph : entry.paragraphs()) {
                add(paragraph.text(), TEXT, i);
            }
        }
    }

    /** Entries with every word of {@code query}, the best first; none where the query has no word. */
    public List<Entry> search(String query) {
        Map<Integer, Integer> found = new HashMap<>();
        List<String> words = words(query);
        for (int i = 0; i < words.size(); i++) {
            Map<Integer, Integer> hits = hits(words.get(i));
            if (i == 0) {
                found.putAll(hits);
            } else {
                found.keySet().retainAll(hits.keySet());
                found.replaceAll((entry, weight) -> weight + hits.getOrDefault(entry, 0));
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(hit -> entries.get(hit.getKey()))
                .toList();
    }

    private Map<Integer, Integer> hits(String beginning) {
        Map<Integer, Integer> hits = new HashMap<>();
        weights.subMap(beginning, beginning + Character.MAX_VALUE)
                .values()
                .forEach(entry -> entry.forEach((place, weight) -> hits.merge(place, weight, Math::max)));
        return hits;
    }

    private void add(String text, int weight, int entry) {
        for (String word : words(text)) {
            weights.computeIfAbsent(word, w -> new HashMap<>()).merge(entry, weight, Math::max);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
