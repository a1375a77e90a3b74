package org.tidewaiter.engine.flags;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether any of many words stands in a text, by one pass over the text and not one for each word. */
final class WordStarts {

    private static final int BUCKETS = 256;

    /** The words by the last eight bits of their first character. */
    private final @Nullable List<String>[] byStart;

    @SuppressWarnings("unchecked") // an array of lists of strings, filled here alone
    WordStarts(List<String> words) {
        byStart = (List<String>[]) new List<?>[BUCKETS];
        for (String word : words) {
            int bucket = word.charAt(0) % BUCKETS;
            List<String> known = byStart[bucket];
            if (known == null) {
                known = new ArrayList<>(1);
                byStart[bucket] = known;
            }
            known.add(word);
        }
    }

    /** Whether one of the words stands in {@code folded}. */
    boolean anyIn(String folded) {
        for (int at = 0; at < folded.length(); at++) {
            List<String> starting = byStart[folded.charAt(at) % BUCKETS];
            if (starting != null && startsIn(folded, at, starting)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsIn(String folded, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (folded.startsWith(word, at) && Words.standsAt(folded, at, word)) {
                return true;
            }
        }
        return false;
    }
}
