package org.tidewaiter.registry.licensing.application;

import java.util.UUID;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.decision.ScreeningState;
import org.tidewaiter.engine.law.Verdict;

/** Something that an examination found: by what was found, a decision that was proposed is held against the law and lists of later. */
public sealed interface Finding {

    /** As it is put on record: one line of words, by which findings are the same or not. */
    String word();

    /** Nothing could be examined, for the country of export is not known. */
    record NotExamined() implements Finding {
        @Override
        public String word() {
            return "not examined";
        }
    }

    /**
     * Parties were not compared with lists as they have to be.
     *
     * @param destination ISO code
     * @param state why not
     */
    record Unscreened(String destination, ScreeningState state) implements Finding {
        @Override
        public String word() {
            return destination + " screening " + state.word();
        }
    }

    /**
     * A party is or may be listed.
     *
     * @param destination ISO code
     * @param entry of the list, in its namespace
     * @param effect what follows
     */
    record Listed(String destination, String entry, PartyHit.Effect effect) implements Finding {
        @Override
        public String word() {
            return destination + " party " + entry + " " + effect.word();
        }
    }

    /**
     * A red flag that holds.
     *
     * @param destination ISO code
     * @param flag its id
     */
    record Flagged(String destination, String flag) implements Finding {
        @Override
        public String word() {
            return destination + " flag " + flag;
        }
    }

    /**
     * The law says something of the goods.
     *
     * @param destination ISO code
     * @param line number of the line
     * @param entry of a control list; the list where it is none of its entries
     * @param verdict what it says
     */
    record Controlled(String destination, int line, String entry, Verdict verdict) implements Finding {
        @Override
        public String word() {
            return destination + " line " + line + " " + entry + " " + verdict;
        }
    }

    /**
     * The same applicant applied for the same before.
     *
     * @param application of ours
     * @param standing how that one stands: {@code open} until it is decided, else the word of its state
     */
    record Again(UUID application, String standing) implements Finding {
        @Override
        public String word() {
            return "same as application " + application + " " + standing;
        }
    }

    /**
     * An end user whose name may be the applicant's.
     *
     * @param user number from one
     */
    record OwnUser(int user) implements Finding {
        @Override
        public String word() {
            return "end user " + user + " may be the applicant";
        }
    }

    /**
     * An end user to whom goods may have been refused before, here or elsewhere.
     *
     * @param user number from one
     * @param authority that refused
     * @param reference its word for the refusal; of one here, {@code application} and its id
     */
    record RefusedBefore(int user, String authority, String reference) implements Finding {
        @Override
        public String word() {
            return "end user " + user + " refused by " + authority + ": " + reference;
        }
    }

    /**
     * On record in words of which nothing more is known.
     *
     * @param word the words
     */
    record Other(String word) implements Finding {}

    /** What was put on record as {@code word}. */
    static Finding of(String word) {
        return RecordedFinding.SHAPES.stream()
                .flatMap(shape -> shape.read(word).stream())
                .findFirst()
                .orElseGet(() -> new Other(word));
    }
}
