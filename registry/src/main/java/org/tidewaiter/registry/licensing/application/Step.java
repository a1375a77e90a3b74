package org.tidewaiter.registry.licensing.application;

import java.util.Locale;

/** What can be done with an application. */
public enum Step {
    /** Hand it in. */
    SUBMIT,
    /** Hand it back as incomplete, or give it back from a higher authority. */
    RETURN,
    /** Accept it as complete. */
    ACCEPT,
    /** Begin to examine it. */
    REVIEW,
    /** Ask the applicant for something. */
    ASK,
    /** Say that the question was received, which answers nothing. */
    ACKNOWLEDGE,
    /** Answer the question. */
    ANSWER,
    /** Close it because no answer came in time. */
    LAPSE,
    /** Ask somebody outside: to identify goods, for an opinion, to visit. */
    CONSULT,
    /** Put on record what they found. */
    REPORT,
    /** Put it before a higher authority. */
    ESCALATE,
    /** Propose a decision. */
    PROPOSE,
    /** Sign what is proposed; the last signature decides. */
    SIGN,
    /** Not sign, and say why. */
    REJECT,
    /** Appeal against what was refused. */
    APPEAL,
    /** Take it back. */
    WITHDRAW,
    /** Put another in its place. */
    SUPERSEDE;

    /** How it is written in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
