package org.tidewaiter.engine.goods.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.tidewaiter.engine.goods.words.Lexicon.Term;

/**
 * The terms of a {@link Lexicon} as flat tables, with the automaton that finds them. So they are stored, and so they are read: as a
 * few blocks of numbers. A {@link Term} is made of them only where it is found in a text; one text needs a handful of ten thousand.
 *
 * <p>Terms of the same pattern stand together; patterns in the order in which the first of their terms was given.
 *
 * @param automaton finds the patterns
 * @param roles every role in use
 * @param targets every target in use
 * @param texts the texts of the terms in UTF-8, one behind the other
 * @param textEnds for every term: where its text ends
 * @param kinds for every term: number of its role, doubled; one more where case is exact
 * @param targetOf for every term: number of its target
 * @param ends for every pattern: number of the term behind its last
 * @param shapes for every pattern: how it is found, see {@link Shape}
 */
@SuppressWarnings("ArrayRecordComponent") // stored and loaded as they are
public record Terms(
        Automaton automaton,
        List<Term.Role> roles,
        List<String> targets,
        byte[] texts,
        int[] textEnds,
        byte[] kinds,
        char[] targetOf,
        int[] ends,
        int[] shapes)
        implements Iterable<Term> {

    /** Takes copies of lists; refuses tables that do not fit each other. The tables themselves are the caller's to leave alone. */
    public Terms {
        roles = List.copyOf(roles);
        targets = List.copyOf(targets);
        int size = textEnds.length;
        int last = ends.length == 0 ? 0 : ends[ends.length - 1];
        if (kinds.length != size || targetOf.length != size || shapes.length != ends.length || last != size) {
            throw new IllegalArgumentException("tables of different length");
        }
    }

    /** {@code terms} in tables, with the automaton that finds them under {@code folding}. */
    public static Terms of(List<Term> terms, Folding folding) {
        Alphabet alphabet = new Alphabet(terms, folding);
        Map<String, List<Term>> byPattern = new LinkedHashMap<>();
        for (Term term : terms) {
            byPattern
                    .computeIfAbsent(alphabet.normal(term.text()), text -> new ArrayList<>(1))
                    .add(term);
        }
        byPattern.remove("");
        return tables(byPattern, Automaton.of(List.copyOf(byPattern.keySet()), alphabet));
    }

    /** As {@link #of}, with the small words of English and Chinese that order a description. */
    static Terms withSmallWords(List<Term> terms, Folding folding) {
        List<Term> all = new ArrayList<>(terms);
        all.addAll(Grammar.terms());
        return of(all, folding);
    }

    private static Terms tables(Map<String, List<Term>> byPattern, Automaton automaton) {
        List<Term> terms = byPattern.values().stream().flatMap(List::stream).toList();
        List<Term.Role> roles = terms.stream().map(Term::role).distinct().toList();
        Set<String> distinct = new LinkedHashSet<>();
        terms.forEach(term -> distinct.add(term.target()));
        List<String> targets = List.copyOf(distinct);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        targets.forEach(target -> numbers.put(target, numbers.size()));
        if (numbers.size() > Character.MAX_VALUE) {
            throw new IllegalArgumentException("too many things to be named: " + numbers.size());
        }
        StringBuilder texts = new StringBuilder();
        int[] textEnds = new int[terms.size()];
        byte[] kinds = new byte[terms.size()];
        char[] targetOf = new char[terms.size()];
        int end = 0;
        for (int i = 0; i < textEnds.length; i++) {
            Term term = terms.get(i);
            texts.append(term.text());
            end += term.text().getBytes(StandardCharsets.UTF_8).length;
            textEnds[i] = end;
            kinds[i] = (byte) (roles.indexOf(term.role()) << 1 | (term.exactCase() ? 1 : 0));
            targetOf[i] = (char) (int) Objects.requireNonNull(numbers.get(term.target()));
        }
        int[] ends = new int[byPattern.size()];
        int[] shapes = new int[ends.length];
        int pattern = 0;
        int behind = 0;
        for (Map.Entry<String, List<Term>> entry : byPattern.entrySet()) {
            behind += entry.getValue().size();
            ends[pattern] = behind;
            shapes[pattern++] = Shape.of(entry.getKey(), entry.getValue());
        }
        byte[] utf8 = texts.toString().getBytes(StandardCharsets.UTF_8);
        return new Terms(automaton, roles, targets, utf8, textEnds, kinds, targetOf, ends, shapes);
    }

    /** Number of terms. */
    public int size() {
        return textEnds.length;
    }

    /** Number of patterns: terms that look the same when they are folded are one. */
    int patterns() {
        return ends.length;
    }

    private Term term(int number) {
        int start = number == 0 ? 0 : textEnds[number - 1];
        String text = new String(texts, start, textEnds[number] - start, StandardCharsets.UTF_8);
        int kind = kinds[number];
        return new Term(text, roles.get(kind >> 1), targets.get(targetOf[number]), (kind & 1) != 0);
    }

    /** What the pattern {@code number} may mean. */
    List<Term> meanings(int number) {
        int first = number == 0 ? 0 : ends[number - 1];
        List<Term> meant = new ArrayList<>(ends[number] - first);
        for (int i = first; i < ends[number]; i++) {
            meant.add(term(i));
        }
        return List.copyOf(meant);
    }

    /** Every term, made anew. */
    @Override
    public Iterator<Term> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public Term next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return term(next++);
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Terms that
                && roles.equals(that.roles)
                && targets.equals(that.targets)
                && Arrays.equals(texts, that.texts)
                && Arrays.equals(textEnds, that.textEnds)
                && Arrays.equals(kinds, that.kinds)
                && Arrays.equals(targetOf, that.targetOf)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(shapes, that.shapes)
                && automaton.equals(that.automaton);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts) * 31 + Arrays.hashCode(targetOf);
    }

    @Override
    public String toString() {
        return size() + " terms";
    }
}
