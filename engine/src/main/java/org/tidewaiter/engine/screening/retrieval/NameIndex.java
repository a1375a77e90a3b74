package org.tidewaiter.engine.screening.retrieval;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;

/**
 * Listed names, found by the relation of {@code docs/screening-relation.md}: exactly those that stand in it.
 *
 * <p>First every token that is asked for, alone and joined with its neighbours, is aligned with the items of the vocabulary and with
 * joined pairs of listed tokens. Then rows are tested that can stand in the relation. Immutable.
 */
public final class NameIndex {

    private final NameIndexTables tables;
    private final NameGroups groups;
    private final Vocabulary vocabulary;
    private final Joins joins;
    private final TokenAligner aligner;
    private final EntryPoints entryPoints;
    private final RowTest rowTest;

    /**
     * An index over tables, which must not change any more.
     *
     * @param groups names that are used for one another
     */
    public NameIndex(NameIndexTables tables, NameGroups groups) {
        this.tables = tables;
        this.groups = groups;
        vocabulary = new Vocabulary(tables);
        joins = new Joins(tables, vocabulary);
        aligner = new TokenAligner(tables, vocabulary, joins, groups);
        List<Edition> alone = List.of(new Edition(0, vocabulary, tables.rows(), tables.itemWeights(), tables.rows()));
        entryPoints = new EntryPoints(tables, vocabulary, alone);
        rowTest = new RowTest(tables, vocabulary, alone);
    }

    private NameIndex(NameIndexTables tables, List<Excerpt> excerpts) {
        this.tables = tables;
        this.groups = excerpts.getFirst().whole().groups;
        vocabulary = new Vocabulary(tables);
        joins = new Joins(tables, vocabulary);
        aligner = new TokenAligner(tables, vocabulary, joins, groups);
        List<Edition> editions = editions(excerpts);
        entryPoints = new EntryPoints(tables, vocabulary, editions);
        rowTest = new RowTest(tables, vocabulary, editions);
    }

    /**
     * Some names of an index.
     *
     * @param whole that has these names and others
     * @param names how many they are
     */
    public record Excerpt(NameIndex whole, int names) {}

    /**
     * An index of excerpts from one or two indexes. It finds of each exactly what the index does from which it is; a token weighs what it weighs there. All
     * must know the same names that are used for one another.
     *
     * @param tables of the names of all excerpts, in their order
     */
    public static NameIndex of(NameIndexTables tables, List<Excerpt> excerpts) {
        if (excerpts.isEmpty() || excerpts.size() > Scratch.EDITIONS) {
            throw new IllegalArgumentException("excerpts from one index or two: " + excerpts.size());
        }
        return new NameIndex(tables, excerpts);
    }

    private List<Edition> editions(List<Excerpt> excerpts) {
        List<Edition> editions = new ArrayList<>();
        int names = 0;
        int end = 0;
        for (Excerpt excerpt : excerpts) {
            names += excerpt.names();
            while (end < tables.rows() && tables.rowNames()[end] < names) {
                end++;
            }
            editions.add(excerpt.whole().edition(editions.size(), tables, end));
        }
        if (end < tables.rows()) {
            throw new IllegalArgumentException("names that belong to no excerpt");
        }
        return editions;
    }

    private Edition edition(int number, NameIndexTables some, int end) {
        int[] weights = new int[some.items()];
        Edition edition = new Edition(number, vocabulary, tables.rows(), weights, end);
        Probe text = new Probe();
        for (int item = 0; item < weights.length; item++) {
            int from = some.itemStarts()[item];
            String letters = new String(some.letters(), from, some.itemStarts()[item + 1] - from);
            weights[item] = edition.weight(new NameToken(letters, some.kind(item), 0, 0), text);
        }
        return edition;
    }

    /** How many names are listed. */
    public int names() {
        return tables.names();
    }

    /** Tells of every listed rendering that stands in the relation to one of the query. */
    public void search(ReadName query, Scratch scratch, Found found) {
        for (int asked = 0; asked < query.renderings().size(); asked++) {
            List<NameToken> tokens = query.renderings().get(asked).tokens();
            if (!tokens.isEmpty()) {
                search(tokens, asked, scratch, found);
            }
        }
    }

    /**
     * Tells of every listed rendering whose tokens, without titles and legal forms, written together are within so many edits of a text.
     *
     * @param text folded, without blanks
     * @param edits at most 2
     */
    public void withinEdits(String text, int edits, Scratch scratch, Found found) {
        if (edits < 0 || edits > Tolerance.MOST) {
            throw new IllegalArgumentException("edits from 0 to " + Tolerance.MOST + ": " + edits);
        }
        scratch.forgetRows(tables.rows());
        scratch.wholes.clear();
        scratch.text.clear().add(text).ready();
        joins.findWholes(scratch, edits);
        tellWholes(0, scratch, found);
    }

    private void search(List<NameToken> tokens, int number, Scratch scratch, Found found) {
        scratch.ask(tokens);
        scratch.forgetRows(tables.rows());
        aligner.align(scratch);
        tellWholes(number, scratch, found);
        testPairs(number, scratch, found);
        testHolders(number, scratch, found);
    }

    private void tellWholes(int number, Scratch scratch, Found found) {
        for (int i = 0; i < scratch.wholes.size(); i++) {
            int row = scratch.wholes.get(i);
            if (scratch.firstSeen(row)) {
                tell(row, number, found);
            }
        }
    }

    private void testPairs(int number, Scratch scratch, Found found) {
        PairHits pairs = scratch.pairs;
        pairs.sort();
        int next = 0;
        while (next < pairs.size()) {
            int first = next;
            int row = pairs.row(first);
            while (next < pairs.size() && pairs.row(next) == row) {
                next++;
            }
            if (scratch.firstSeen(row) && rowTest.relatedWithPairs(row, first, next, scratch)) {
                tell(row, number, found);
            }
        }
    }

    private void testHolders(int number, Scratch scratch, Found found) {
        entryPoints.collect(scratch);
        Ints rows = scratch.candidates;
        for (int from = 0; from < rows.size(); from += Joins.BATCH) {
            int to = Math.min(from + Joins.BATCH, rows.size());
            joins.touch(rows, from, to, 0, scratch);
            for (int i = from; i < to; i++) {
                if (rowTest.related(rows.get(i), scratch)) {
                    tell(rows.get(i), number, found);
                }
            }
        }
    }

    private void tell(int row, int asked, Found found) {
        int name = tables.rowNames()[row];
        int first = row;
        while (first > 0 && tables.rowNames()[first - 1] == name) {
            first--;
        }
        found.name(tables.entities()[name], tables.numbers()[name], asked, row - first);
    }
}
