package org.tidewaiter.engine.screening.retrieval;

import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** Texts by their lengths, with their letters as sets: says of most texts that are near none of them that they are, and of none that is near one. */
final class Sieve {

    /** Where more texts have about the same length it does not look through them: looking them up by their segments is faster. */
    private static final int FEW = 400;
    /** Longer texts count as if they were as long. */
    private static final int LONGEST = 63;

    /** For every length the first of its texts and, at the end, how many there are. */
    private final int[] starts = new int[LONGEST + 2];

    private final long[] letterSets;

    /**
     * Of {@code count} texts, numbered from 0.
     *
     * @param lengths how long each is
     * @param sets its letters, as {@link LetterSet}
     */
    Sieve(int count, IntUnaryOperator lengths, IntToLongFunction sets) {
        for (int text = 0; text < count; text++) {
            starts[Math.min(lengths.applyAsInt(text), LONGEST) + 1]++;
        }
        for (int length = 0; length <= LONGEST; length++) {
            starts[length + 1] += starts[length];
        }
        letterSets = new long[count];
        int[] next = starts.clone();
        for (int text = 0; text < count; text++) {
            letterSets[next[Math.min(lengths.applyAsInt(text), LONGEST)]++] = sets.applyAsLong(text);
        }
    }

    /** Whether a word may be near one of the texts. */
    boolean mayPass(int length, long letterSet) {
        int shortest = Math.max(0, Math.min(length - Tolerance.MOST, LONGEST));
        int longest = Math.min(length + Tolerance.MOST, LONGEST);
        if (length + Tolerance.MOST >= LONGEST || starts[longest + 1] - starts[shortest] > FEW) {
            return true;
        }
        for (int other = shortest; other <= longest; other++) {
            int edits = Tolerance.edits(Math.max(other, length), false);
            int missing = LetterSet.mayMiss(length, other, edits);
            int otherMissing = LetterSet.mayMiss(other, length, edits);
            for (int text = starts[other]; text < starts[other + 1]; text++) {
                if (LetterSet.missing(letterSet, letterSets[text], missing)
                        && LetterSet.missing(letterSets[text], letterSet, otherMissing)) {
                    return true;
                }
            }
        }
        return false;
    }
}
