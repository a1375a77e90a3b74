package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.Phrase;

/** The entries that something in a description suggests, in the order in which they were found, each with the best that does. */
final class Candidates {

    /** Something that suggests an entry. */
    static final class Candidate {

        private final int entry;
        private int score;
        private Phrase phrase;
        private String id;

        private Candidate(int entry, int score, Phrase phrase, String id) {
            this.entry = entry;
            this.score = score;
            this.phrase = phrase;
            this.id = id;
        }

        /** Number of the entry. */
        int entry() {
            return entry;
        }

        /** The higher the likelier. */
        int score() {
            return score;
        }

        /** How the entry is suggested. */
        Phrase phrase() {
            return phrase;
        }

        /** The thing, element or form that suggests it. */
        String id() {
            return id;
        }
    }

    private final @Nullable Candidate[] byEntry;
    private final List<Candidate> found = new ArrayList<>();

    /** None yet of so many {@code entries}. */
    Candidates(int entries) {
        byEntry = new Candidate[entries];
    }

    /** {@code id} suggests every one of {@code entries}. */
    void add(int[] entries, int score, Phrase phrase, String id) {
        for (int entry : entries) {
            Candidate known = byEntry[entry];
            if (known == null) {
                Candidate candidate = new Candidate(entry, score, phrase, id);
                byEntry[entry] = candidate;
                found.add(candidate);
            } else if (known.score < score) {
                known.score = score;
                known.phrase = phrase;
                known.id = id;
            }
        }
    }

    /** All of them. */
    List<Candidate> found() {
        return found;
    }
}
