package org.tidewaiter.engine.goods.words;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.goods.words.Lexicon.Term;

/**
 * Finds the terms of a {@link Lexicon} in text. Of terms that overlap the leftmost counts, and of those the
 * longest: 氧化镓 before 镓. A term that begins or ends in a Latin letter or a digit is only found between word boundaries,
 * where an English plural may follow; Han terms are found anywhere. Case counts for terms of exact case alone.
 */
public final class TermIndex {

    private final Terms terms;
    private final Automaton automaton;
    /** What patterns mean that were found already; the others are made when they are found. */
    private final AtomicReferenceArray<@Nullable List<Term>> meanings;

    /** The index of {@code terms}. */
    public TermIndex(Terms terms) {
        this.terms = terms;
        this.automaton = terms.automaton();
        this.meanings = new AtomicReferenceArray<>(terms.patterns());
    }

    /** The index of {@code terms}. */
    public TermIndex(List<Term> terms, Folding folding) {
        this(Terms.of(terms, folding));
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
    public List<Found> findStated(String text) {
        return find(text, false);
    }

    private List<Found> find(String text, boolean hints) {
        return new Selection(text, this, hints).found();
    }

    /** What the pattern may mean. Two threads may make the same list; being immutable, either will do. */
    List<Term> meanings(int pattern) {
        List<Term> known = meanings.getPlain(pattern);
        if (known == null) {
            known = terms.meanings(pattern);
            meanings.setRelease(pattern, known);
        }
        return known;
    }

    /** The {@link Shape} of every pattern. */
    int[] shapes() {
        return terms.shapes();
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
