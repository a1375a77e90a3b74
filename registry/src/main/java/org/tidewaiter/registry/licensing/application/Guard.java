package org.tidewaiter.registry.licensing.application;

import java.util.Locale;

/** What must hold for a step. */
public enum Guard {
    /** The form says what an application must say. */
    COMPLETE_FORM,
    /** Every document that the law asks for is there, harmless, and in a language that is read. */
    COMPLETE_DOCUMENTS,
    /** A reason is given. */
    REASON,
    /** What is asked for, and until when, is said; and it is not being done already. */
    CONSULTATION,
    /** What ends was begun. */
    OPEN_CONSULTATION,
    /** The time for an answer is over. */
    ANSWER_OVERDUE,
    /** A proposal for the present form is there, with a decision on every line. */
    PROPOSAL,
    /** Who signs is another than who proposed, and has not signed. */
    OTHER_PERSON,
    /** Further signatures are needed. */
    MORE_TO_COME,
    /** This is the last signature that is needed. */
    LAST,
    /** No penalty bars the applicant from what would be granted. */
    ELIGIBLE,
    /** The engine finds today what it found when the decision was proposed. */
    SAME_FINDINGS,
    /** Something was refused. */
    REFUSED_IN_PART;

    static Guard of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
