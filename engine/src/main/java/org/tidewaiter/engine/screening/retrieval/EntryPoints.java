package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;
import java.util.List;

/**
 * The rows that can stand in the relation: those that hold an item aligned with one of a few places that together weigh more than half, and those whose
 * rarest token is aligned at all.
 */
final class EntryPoints {

    /** Where no more rows are led to, none is spared: choosing would cost more. */
    private static final int FEW = 64;

    private final Vocabulary vocabulary;
    private final List<Edition> editions;
    private final int[] holderStarts;
    private final int[] keyEnds;
    private final int[] holders;

    EntryPoints(NameIndexTables tables, Vocabulary vocabulary, List<Edition> editions) {
        this.vocabulary = vocabulary;
        this.editions = editions;
        holderStarts = tables.holderStarts();
        keyEnds = tables.keyEnds();
        holders = tables.holders();
    }

    /** Collects the rows, but for those that were seen. */
    void collect(Scratch scratch) {
        choose(scratch);
        Alignments alignments = scratch.alignments;
        boolean all = scratch.asked.hasInitials();
        Ints rows = scratch.candidates;
        rows.clear();
        for (int alignment = 0; alignment < alignments.size(); alignment++) {
            int item = alignments.item(alignment);
            boolean firm = alignments.firm(alignment);
            int from = holderStarts[item];
            int to = from;
            if (all && firm || leadsToChosen(alignment, scratch)) {
                to = holderStarts[item + 1];
            } else if (firm || vocabulary.isInitial(item)) {
                to = keyEnds[item];
            }
            for (int i = from; i < to; i++) {
                int row = holders[i];
                if (scratch.firstSeen(row)) {
                    rows.add(row);
                }
            }
        }
    }

    private void choose(Scratch scratch) {
        Arrays.fill(scratch.chosen, -1);
        if (isCostly(scratch.alignments)) {
            reckonCosts(scratch);
            Arrays.fill(scratch.chosen, 0);
            for (Edition edition : editions) {
                choose(edition.asked(scratch), scratch);
            }
        }
    }

    private boolean isCostly(Alignments alignments) {
        int rows = 0;
        for (int alignment = 0; alignment < alignments.size(); alignment++) {
            int item = alignments.item(alignment);
            rows += holderStarts[item + 1] - holderStarts[item];
        }
        return rows > FEW;
    }

    /** For every place the rows that it leads to. */
    private void reckonCosts(Scratch scratch) {
        Alignments alignments = scratch.alignments;
        Arrays.fill(scratch.costs, 0, scratch.asked.size(), 1);
        for (int alignment = 0; alignment < alignments.size(); alignment++) {
            int item = alignments.item(alignment);
            int rows = holderStarts[item + 1] - holderStarts[item];
            for (int word = 0; word < alignments.words(); word++) {
                long places = alignments.places()[alignment * alignments.words() + word];
                for (long rest = places; rest != 0; rest &= rest - 1) {
                    scratch.costs[word * Long.SIZE + Long.numberOfTrailingZeros(rest)] += rows;
                }
            }
        }
    }

    /** Chooses places that weigh more than half of all: spares those that lead to the most rows, as long as enough remains. */
    private static void choose(AskedWeights asked, Scratch scratch) {
        Arrays.fill(scratch.choice, -1);
        long weight = asked.total();
        int spared = costliest(weight, asked, scratch);
        while (spared >= 0) {
            scratch.choice[spared / Long.SIZE] &= ~(1L << spared);
            weight -= asked.of(spared);
            spared = costliest(weight, asked, scratch);
        }
        for (int word = 0; word < scratch.chosen.length; word++) {
            scratch.chosen[word] |= scratch.choice[word];
        }
    }

    /** The chosen place that leads to the most rows and can be spared, because the others weigh more than half without it; or -1. */
    private static int costliest(long weight, AskedWeights asked, Scratch scratch) {
        int costliest = -1;
        for (int place = 0; place < scratch.asked.size(); place++) {
            boolean chosen = (scratch.choice[place / Long.SIZE] & 1L << place) != 0;
            boolean spare = 2 * (weight - asked.of(place)) > asked.total();
            if (chosen && spare && (costliest < 0 || scratch.costs[place] > scratch.costs[costliest])) {
                costliest = place;
            }
        }
        return costliest;
    }

    private static boolean leadsToChosen(int alignment, Scratch scratch) {
        int words = scratch.alignments.words();
        for (int word = 0; word < words; word++) {
            if ((scratch.alignments.places()[alignment * words + word] & scratch.chosen[word]) != 0) {
                return true;
            }
        }
        return false;
    }
}
