package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;
import java.util.List;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.name.TokenKind;

/**
 * Listed names, found by the relation of {@code docs/screening-relation.md}: exactly those that stand in it.
 *
 * <p>First every token that is asked for, alone and joined with its neighbours, is aligned with the items of the vocabulary and with
 * joined pairs of listed tokens. Then rows are tested that can stand in the relation: those that hold an item aligned with one of a few
 * places that together weigh more than half, and those whose rarest token is aligned at all. Immutable.
 */
public final class NameIndex {

    private final NameIndexTables tables;
    private final NameGroups groups;
    private final Vocabulary vocabulary;
    private final Joins joins;
    /** All names by which it is weighed how much a token tells: this index itself, or the one of which it is a part. */
    private final NameIndex whole;

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
        whole = this;
    }

    private NameIndex(NameIndexTables tables, NameIndex whole) {
        this.tables = tables;
        this.groups = whole.groups;
        this.whole = whole;
        vocabulary = new Vocabulary(tables);
        joins = new Joins(tables, vocabulary);
    }

    /**
     * A part of this index: finds of its names exactly those that this index finds. What a token weighs is what it weighs here.
     *
     * @param some tables of names that this index has too
     */
    public NameIndex part(NameIndexTables some) {
        int[] weights = new int[some.items()];
        Probe text = new Probe();
        for (int item = 0; item < weights.length; item++) {
            int from = some.itemStarts()[item];
            text.clear()
                    .add(new String(some.letters(), from, some.itemStarts()[item + 1] - from))
                    .ready();
            weights[item] = weight(text, some.kind(item));
        }
        return new NameIndex(some.weighed(weights), this);
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
        scratch.fitPlaces(tokens.size());
        scratch.forgetRows(tables.rows());
        scratch.alignments.clear(vocabulary.size(), tokens.size());
        scratch.pairs.clear();
        scratch.asked.set(tokens);
        alignTokens(scratch);
        alignJoined(scratch);
        findWholes(scratch);
        tellWholes(number, scratch, found);
        testPairs(number, scratch, found);
        choose(scratch);
        testHolders(number, scratch, found);
    }

    private void alignTokens(Scratch scratch) {
        Asked asked = scratch.asked;
        for (int place = 0; place < asked.size(); place++) {
            if (asked.isFirst(place)) {
                NameToken token = asked.token(place);
                scratch.text.clear().add(token.text()).ready();
                asked.weigh(place, whole.weight(scratch.text, token.kind()));
                scratch.alignments.noPlaces();
                for (int same = place; same < asked.size(); same++) {
                    if (asked.same(place, same)) {
                        scratch.alignments.alsoPlace(same);
                    }
                }
                align(place, token, scratch);
            }
        }
        asked.weighed();
    }

    private int weight(Probe text, TokenKind kind) {
        if (!kind.tells()) {
            return 0;
        }
        int item = vocabulary.find(text, kind);
        return item < 0 ? Rarity.weight(text.text(), 0, tables.rows()) : vocabulary.weight(item);
    }

    private void align(int place, NameToken token, Scratch scratch) {
        TokenKind kind = token.kind();
        if (kind != TokenKind.INITIAL) {
            vocabulary.alignNear(scratch.text, kind, scratch.keys, scratch.alignments);
        }
        if (kind.tells() || kind == TokenKind.INITIAL) {
            vocabulary.alignInitials(scratch.text, kind, scratch.alignments);
        }
        if (kind.tells()) {
            joins.findPairs(place, kind, scratch);
        }
        if (kind == TokenKind.WORD) {
            for (int group : groups.of(token.text())) {
                List<String> members = groups.members(group);
                for (int i = 0; i < members.size(); i++) {
                    scratch.text.clear().add(members.get(i)).ready();
                    int item = vocabulary.find(scratch.text, TokenKind.WORD);
                    if (item >= 0) {
                        scratch.alignments.align(item, true);
                    }
                }
            }
        }
    }

    /** Aligns two and three adjacent tokens that are written together. */
    private void alignJoined(Scratch scratch) {
        Asked asked = scratch.asked;
        for (int first = 0; first < asked.coreSize(); first++) {
            scratch.alignments.noPlaces();
            scratch.alignments.alsoPlace(asked.core(first));
            for (int last = first + 1; last < Math.min(first + 3, asked.coreSize()); last++) {
                scratch.text.clear();
                for (int i = first; i <= last; i++) {
                    scratch.text.add(asked.token(asked.core(i)).text());
                }
                scratch.text.ready();
                scratch.alignments.alsoPlace(asked.core(last));
                vocabulary.alignNear(scratch.text, TokenKind.WORD, scratch.keys, scratch.alignments);
            }
        }
    }

    private void findWholes(Scratch scratch) {
        Asked asked = scratch.asked;
        scratch.wholes.clear();
        if (asked.coreSize() > 0) {
            scratch.text.clear();
            for (int i = 0; i < asked.coreSize(); i++) {
                scratch.text.add(asked.token(asked.core(i)).text());
            }
            scratch.text.ready();
            joins.findWholes(scratch);
        }
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
            if (scratch.firstSeen(row) && relatedWithPairs(row, first, next, scratch)) {
                tell(row, number, found);
            }
        }
    }

    /** Chooses places that weigh more than half of all: spares those that lead to the most rows, as long as enough remains. */
    private void choose(Scratch scratch) {
        Asked asked = scratch.asked;
        Alignments alignments = scratch.alignments;
        long[] costs = scratch.costs;
        Arrays.fill(costs, 0, asked.size(), 1);
        for (int alignment = 0; alignment < alignments.size(); alignment++) {
            int item = alignments.item(alignment);
            int holders = tables.holderStarts()[item + 1] - tables.holderStarts()[item];
            for (int word = 0; word < alignments.words(); word++) {
                long places = alignments.places()[alignment * alignments.words() + word];
                for (long rest = places; rest != 0; rest &= rest - 1) {
                    costs[word * Long.SIZE + Long.numberOfTrailingZeros(rest)] += holders;
                }
            }
        }
        Arrays.fill(scratch.chosen, -1);
        long weight = asked.total();
        int dropped = costliest(weight, scratch);
        while (dropped >= 0) {
            scratch.chosen[dropped / Long.SIZE] &= ~(1L << dropped);
            weight -= asked.weight(dropped);
            dropped = costliest(weight, scratch);
        }
    }

    /** The chosen place that leads to the most rows and can be spared, because the others weigh more than half without it; or -1. */
    private static int costliest(long weight, Scratch scratch) {
        Asked asked = scratch.asked;
        int costliest = -1;
        for (int place = 0; place < asked.size(); place++) {
            boolean chosen = (scratch.chosen[place / Long.SIZE] & 1L << place) != 0;
            boolean spare = 2 * (weight - asked.weight(place)) > asked.total();
            if (chosen && spare && (costliest < 0 || scratch.costs[place] > scratch.costs[costliest])) {
                costliest = place;
            }
        }
        return costliest;
    }

    private void testHolders(int number, Scratch scratch, Found found) {
        Alignments alignments = scratch.alignments;
        boolean all = scratch.asked.hasInitials();
        Ints rows = scratch.candidates;
        rows.clear();
        for (int alignment = 0; alignment < alignments.size(); alignment++) {
            int item = alignments.item(alignment);
            boolean firm = alignments.firm(alignment);
            int from = tables.holderStarts()[item];
            int to = from;
            if (all && firm || leadsToChosen(alignment, scratch)) {
                to = tables.holderStarts()[item + 1];
            } else if (firm || vocabulary.kind(item) == TokenKind.INITIAL) {
                to = tables.keyEnds()[item];
            }
            for (int i = from; i < to; i++) {
                int row = tables.holders()[i];
                if (scratch.firstSeen(row)) {
                    rows.add(row);
                }
            }
        }
        for (int from = 0; from < rows.size(); from += Joins.BATCH) {
            int to = Math.min(from + Joins.BATCH, rows.size());
            joins.touch(rows, from, to, 0, scratch);
            for (int i = from; i < to; i++) {
                if (related(rows.get(i), scratch)) {
                    tell(rows.get(i), number, found);
                }
            }
        }
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

    /** Whether a row stands in the relation of which no pair is aligned. */
    private boolean related(int row, Scratch scratch) {
        Alignments alignments = scratch.alignments;
        long[] places = alignments.places();
        int words = alignments.words();
        long[] covered = scratch.covered;
        for (int word = 0; word < words; word++) {
            covered[word] = 0;
        }
        int from = tables.rowStarts()[row];
        int to = tables.rowStarts()[row + 1];
        long total = 0;
        long weight = 0;
        int alignedTokens = 0;
        boolean firm = false;
        boolean firmAndTelling = false;
        for (int i = from; i < to; i++) {
            int item = tables.rowItems()[i];
            int itemWeight = vocabulary.weight(item);
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
                ? covers(scratch, weight, total, firmAndTelling)
                : covers(scratch, alignedTokens, to - from, firm);
    }

    /** The same, where pairs are aligned as well. */
    private boolean relatedWithPairs(int row, int firstPair, int endOfPairs, Scratch scratch) {
        Alignments alignments = scratch.alignments;
        int words = alignments.words();
        int from = tables.rowStarts()[row];
        int tokens = tables.rowStarts()[row + 1] - from;
        scratch.fitListed(tokens);
        Arrays.fill(scratch.covered, 0);
        scratch.core.clear();
        for (int i = 0; i < tokens; i++) {
            int item = tables.rowItems()[from + i];
            if (Joined.joins(vocabulary.kind(item))) {
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
        return coversListed(from, tokens, scratch);
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

    private boolean coversListed(int from, int tokens, Scratch scratch) {
        long total = 0;
        for (int i = 0; i < tokens; i++) {
            total += vocabulary.weight(tables.rowItems()[from + i]);
        }
        boolean telling = total > 0;
        long weight = 0;
        boolean firm = false;
        for (int i = 0; i < tokens; i++) {
            int itemWeight = telling ? vocabulary.weight(tables.rowItems()[from + i]) : 1;
            if (scratch.aligned[i]) {
                weight += itemWeight;
                firm |= scratch.firm[i] && itemWeight > 0;
            }
        }
        return covers(scratch, weight, telling ? total : tokens, firm);
    }

    private static boolean covers(Scratch scratch, long weight, long total, boolean byMoreThanInitials) {
        if (weight == total && byMoreThanInitials) {
            return true;
        }
        Asked asked = scratch.asked;
        long askedWeight = asked.weight(scratch.covered, scratch.alignments.words());
        return askedWeight == asked.total() || (2 * askedWeight >= asked.total() && 2 * weight >= total);
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
