package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.goods.Lexicon.Term;

/**
 * Finds the terms of a {@link Lexicon} in text, in one pass. Of terms that overlap the leftmost counts, and of those the
 * longest: 氧化镓 before 镓. A term that begins or ends in a Latin letter or a digit is only found between word boundaries,
 * where an English plural may follow; Han terms are found anywhere. Case counts for terms of exact case alone.
 */
public final class TermIndex {

    private final List<Term> terms;
    private final Automaton automaton;
    /** The terms of pattern {@code p} are those whose numbers stand in {@code byPattern} from {@code starts[p]} to {@code starts[p+1]}. */
    private final int[] starts;

    private final int[] byPattern;
    /** Made when first needed: most are never found. Two threads may make the same one; that does no harm. */
    private final @Nullable Pattern[] patterns;

    /** The index of {@code terms}. */
    public TermIndex(List<Term> terms, Folding folding) {
        this(terms, TermTables.of(terms, folding));
    }

    /** The index of {@code terms}, for which {@code tables} were made. */
    TermIndex(List<Term> terms, TermTables tables) {
        if (tables.patterns().length != terms.size()) {
            throw new IllegalArgumentException(
                    "tables for " + tables.patterns().length + " terms do not fit " + terms.size());
        }
        this.terms = List.copyOf(terms);
        this.automaton = tables.automaton();
        int most = Arrays.stream(tables.patterns()).max().orElse(-1) + 1;
        this.starts = new int[most + 1];
        this.byPattern = new int[terms.size()];
        this.patterns = new Pattern[most];
        group(tables.patterns());
    }

    private void group(int[] patternOf) {
        for (int pattern : patternOf) {
            if (pattern >= 0) {
                starts[pattern + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        for (int term = 0; term < patternOf.length; term++) {
            if (patternOf[term] >= 0) {
                byPattern[next[patternOf[term]]++] = term;
            }
        }
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
        Pattern known = patterns[pattern];
        if (known != null) {
            return known;
        }
        List<Term> meanings = new ArrayList<>(1);
        for (int i = starts[pattern]; i < starts[pattern + 1]; i++) {
            meanings.add(terms.get(byPattern[i]));
        }
        Pattern made = Pattern.of(Letters.squeeze(meanings.getFirst().text()), meanings);
        patterns[pattern] = made;
        return made;
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
