package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.goods.Lexicon.Term;

/**
 * What a {@link GoodsReader} would otherwise compute from a {@link Lexicon} at every start: the automaton that finds its terms. Holds
 * for exactly the lexicon it was made of.
 *
 * @param automaton finds the patterns
 * @param patterns the number of the pattern of every term, in the order of {@link #terms(Lexicon)}; terms that differ in case or
 *     meaning alone share one, and a term without any visible character has none: -1
 */
@SuppressWarnings("ArrayRecordComponent") // stored and loaded as they are; nobody compares them
public record TermTables(Automaton automaton, int[] patterns) {

    private static final int NONE = -1;

    /** The tables for the terms of {@code lexicon} and the small words of the reader itself. */
    public static TermTables of(Lexicon lexicon) {
        return of(terms(lexicon), lexicon.folding());
    }

    static TermTables of(List<Term> terms, Folding folding) {
        Alphabet alphabet = new Alphabet(terms, folding);
        Map<String, Integer> numbers = new LinkedHashMap<>(2 * terms.size());
        int[] patterns = new int[terms.size()];
        for (int i = 0; i < patterns.length; i++) {
            String text = alphabet.normal(terms.get(i).text());
            if (text.isEmpty()) {
                patterns[i] = NONE;
                continue;
            }
            Integer known = numbers.putIfAbsent(text, numbers.size());
            patterns[i] = known == null ? numbers.size() - 1 : known;
        }
        return new TermTables(Automaton.of(List.copyOf(numbers.keySet()), alphabet), patterns);
    }

    /** The terms of {@code lexicon}, and behind them those of the reader. */
    static List<Term> terms(Lexicon lexicon) {
        List<Term> terms = new ArrayList<>(lexicon.terms());
        terms.addAll(Grammar.terms());
        return terms;
    }
}
