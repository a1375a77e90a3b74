package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;
import java.util.List;

/** Tests whether a row stands in the relation by what is aligned: its definition in {@code docs/screening-relation.md}, but for whole texts. */
final class RowTest {

    private final Vocabulary vocabulary;
    private final List<Edition> editions;
    private final int[] rowStarts;
    private final int[] rowItems;

    RowTest(NameIndexTables tables, Vocabulary vocabulary, List<Edition> editions) {
        this.vocabulary = vocabulary;
        this.editions = editions;
        rowStarts = tables.rowStarts();
        rowItems = tables.rowItems();
    }

    private Edition edition(int row) {
        int number = 0;
        while (row >= editions.get(number).end()) {
            number++;
        }
        return editions.get(number);
    }

    /** Whether a row stands in the relation of which no pair is aligned. */
    boolean related(int row, Scratch scratch) {
        Edition edition = edition(row);
        int[] weights = edition.weights();
        Alignments alignments = scratch.alignments;
        long[] places = alignments.places();
        int words = alignments.words();
        long[] covered = scratch.covered;
        for (int word = 0; word < words; word++) {
            covered[word] = 0;
        }
        int from = rowStarts[row];
        int to = rowStarts[row + 1];
        long total = 0;
        long weight = 0;
        int alignedTokens = 0;
        boolean firm = false;
        boolean firmAndTelling = false;
        for (int i = from; i < to; i++) {
            int item = rowItems[i];
            int itemWeight = weights[item];
            total += itemWeight;
            int alignment = alignments.of(item);
            if (alignment >= 0) {
                weight += itemWeight;
                alignedTokens++;
                firm |= alignments.firm(alignment);
                firmAndTelling |= itemWeight > 0 && alignments.firm(alignment);
                for (int word = 0; word < words; word++) {
                    covered[word] |= places[alignment * words + word];
                }
            }
        }
        return total > 0
                ? covers(edition, scratch, weight, total, firmAndTelling)
                : covers(edition, scratch, alignedTokens, to - from, firm);
    }

    /** The same, where pairs are aligned as well. */
    boolean relatedWithPairs(int row, int firstPair, int endOfPairs, Scratch scratch) {
        Alignments alignments = scratch.alignments;
        int words = alignments.words();
        int from = rowStarts[row];
        int tokens = rowStarts[row + 1] - from;
        scratch.fitListed(tokens);
        Arrays.fill(scratch.covered, 0);
        scratch.core.clear();
        for (int i = 0; i < tokens; i++) {
            int item = rowItems[from + i];
            if (vocabulary.joins(item)) {
                scratch.core.add(i);
            }
            int alignment = alignments.of(item);
            if (alignment >= 0) {
                scratch.aligned[i] = true;
                scratch.firm[i] = alignments.firm(alignment);
                for (int word = 0; word < words; word++) {
                    scratch.covered[word] |= alignments.places()[alignment * words + word];
                }
            }
        }
        coverPairs(firstPair, endOfPairs, scratch);
        return coversListed(edition(row), from, tokens, scratch);
    }

    private static void coverPairs(int firstPair, int endOfPairs, Scratch scratch) {
        Asked asked = scratch.asked;
        for (int hit = firstPair; hit < endOfPairs; hit++) {
            int left = scratch.core.get(scratch.pairs.pair(hit));
            int right = scratch.core.get((scratch.pairs.pair(hit) + 1) % scratch.core.size());
            scratch.aligned[left] = true;
            scratch.firm[left] = true;
            scratch.aligned[right] = true;
            scratch.firm[right] = true;
            int place = scratch.pairs.place(hit);
            for (int same = place; same < asked.size(); same++) {
                if (asked.same(place, same)) {
                    scratch.covered[same / Long.SIZE] |= 1L << same;
                }
            }
        }
    }

    private boolean coversListed(Edition edition, int from, int tokens, Scratch scratch) {
        long total = 0;
        for (int i = 0; i < tokens; i++) {
            total += edition.weights()[rowItems[from + i]];
        }
        boolean telling = total > 0;
        long weight = 0;
        boolean firm = false;
        for (int i = 0; i < tokens; i++) {
            int itemWeight = telling ? edition.weights()[rowItems[from + i]] : 1;
            if (scratch.aligned[i]) {
                weight += itemWeight;
                firm |= scratch.firm[i] && itemWeight > 0;
            }
        }
        return covers(edition, scratch, weight, telling ? total : tokens, firm);
    }

    private static boolean covers(
            Edition edition, Scratch scratch, long weight, long total, boolean byMoreThanInitials) {
        int words = scratch.alignments.words();
        if (weight == total && byMoreThanInitials || scratch.asked.isCovered(scratch.covered, words)) {
            return true;
        }
        if (2 * weight < total) {
            return false;
        }
        AskedWeights asked = edition.asked(scratch);
        return 2 * asked.of(scratch.covered, words) >= asked.total();
    }
}
