package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;

/** Which items of the vocabulary are aligned with which places of what is asked. */
final class Alignments {

    /** For every item the number of its alignment and one; 0 for the great majority. */
    private int[] alignmentOf = new int[0];

    private final Ints items = new Ints();
    /** For every alignment a set of places, of {@code words} words. */
    private long[] places = new long[64];

    private boolean[] firm = new boolean[64];
    private int words = 1;
    /** The places that are being aligned. */
    private long[] current = new long[1];

    /** Forgets everything and makes room for so many items and places. */
    void clear(int vocabulary, int placeCount) {
        for (int alignment = 0; alignment < items.size(); alignment++) {
            alignmentOf[items.get(alignment)] = 0;
        }
        items.clear();
        if (vocabulary > alignmentOf.length) {
            alignmentOf = new int[vocabulary];
        }
        words = (placeCount + Long.SIZE - 1) / Long.SIZE;
        if (words > current.length) {
            current = new long[words];
        }
        Arrays.fill(current, 0);
    }

    /** From now on nothing is being aligned. */
    void noPlaces() {
        Arrays.fill(current, 0, words, 0);
    }

    /** From now on this place is being aligned as well. */
    void alsoPlace(int place) {
        current[place / Long.SIZE] |= 1L << place;
    }

    /**
     * An item is aligned with the current places.
     *
     * @param byMoreThanInitial not just because one of both is an initial
     */
    void align(int item, boolean byMoreThanInitial) {
        int alignment = alignmentOf[item] - 1;
        if (alignment < 0) {
            alignment = items.size();
            items.add(item);
            alignmentOf[item] = alignment + 1;
            if (alignment == firm.length) {
                firm = Arrays.copyOf(firm, 2 * alignment);
            }
            if ((alignment + 1) * words > places.length) {
                places = Arrays.copyOf(places, 2 * (alignment + 1) * words);
            }
            firm[alignment] = false;
            Arrays.fill(places, alignment * words, (alignment + 1) * words, 0);
        }
        firm[alignment] |= byMoreThanInitial;
        for (int word = 0; word < words; word++) {
            places[alignment * words + word] |= current[word];
        }
    }

    int size() {
        return items.size();
    }

    int item(int alignment) {
        return items.get(alignment);
    }

    /** The alignment of an item, -1 where it has none. */
    int of(int item) {
        return alignmentOf[item] - 1;
    }

    boolean firm(int alignment) {
        return firm[alignment];
    }

    /** Sets of places; that of an alignment begins at {@code alignment * words()}. */
    long[] places() {
        return places;
    }

    /** How many words a set of places has. */
    int words() {
        return words;
    }
}
