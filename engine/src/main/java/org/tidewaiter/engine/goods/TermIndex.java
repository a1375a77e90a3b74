package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.goods.Lexicon.Term;

/**
 * Finds the terms of a {@link Lexicon} in text, in one pass. Of terms that overlap the leftmost counts, and of those the
 * longest: 氧化镓 before 镓. A term that begins or ends in a Latin letter or a digit is only found between word boundaries,
 * where an English plural may follow; Han terms are found anywhere. Case counts for terms of exact case alone.
 */
public final class TermIndex {

    private final Automaton automaton;
    private final Pattern[] patterns;

    /** The index of {@code terms}. */
    public TermIndex(List<Term> terms, Folding folding) {
        Alphabet alphabet = new Alphabet(terms.stream().map(Term::text).toList(), folding);
        Map<String, List<Term>> byText = new LinkedHashMap<>();
        for (Term term : terms) {
            byText.computeIfAbsent(alphabet.normal(term.text()), text -> new ArrayList<>(1))
                    .add(term);
        }
        byText.remove("");
        patterns = new Pattern[byText.size()];
        int next = 0;
        for (Map.Entry<String, List<Term>> entry : byText.entrySet()) {
            patterns[next++] = Pattern.of(entry.getKey(), entry.getValue());
        }
        automaton = Automaton.of(List.copyOf(byText.keySet()), alphabet);
    }

    /** The tables that find the terms. */
    public Automaton automaton() {
        return automaton;
    }

    /** The terms in {@code text}, from left to right, none overlapping another. */
    public List<Found> find(String text) {
        return find(text, true);
    }

    /** As {@link #find(String)}, but without terms that merely suggest a thing, so that shorter ones inside them are found. */
    List<Found> findStated(String text) {
        return find(text, false);
    }

    private List<Found> find(String text, boolean hints) {
        Selection selection = new Selection(text, this, hints);
        automaton.read(text, selection);
        return selection.found();
    }

    Pattern words(int pattern) {
        return patterns[pattern];
    }

    /**
     * Terms found in a place.
     *
     * @param start place of the first character
     * @param end place behind the last character
     * @param terms what these characters may mean; at least one
     */
    public record Found(int start, int end, List<Term> terms) {}
}
