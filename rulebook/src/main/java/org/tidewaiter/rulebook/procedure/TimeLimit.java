package org.tidewaiter.rulebook.procedure;

import java.util.Locale;
import java.util.Set;

/**
 * How long somebody has.
 *
 * @param id stable, such as {@code CN:licence-decision}
 * @param subject what must be done in time
 * @param days how many days
 * @param working whether only days of work count
 * @param target whether it is an aim that the authority has set itself, and no limit of law
 * @param pausedBy what keeps time from counting while it lasts
 * @param disappliedBy what ends the limit for good
 * @param support on what it rests
 */
public record TimeLimit(
        String id,
        Subject subject,
        int days,
        boolean working,
        boolean target,
        Set<Interruption> pausedBy,
        Set<Interruption> disappliedBy,
        Support support) {

    /** Takes copies. */
    public TimeLimit {
        pausedBy = Set.copyOf(pausedBy);
        disappliedBy = Set.copyOf(disappliedBy);
    }

    /** What must be done in time. */
    public enum Subject {
        /** The decision on an application. */
        LICENCE,
        /** The decision on a change of other than key elements. */
        AMENDMENT,
        /** An answer of the applicant. */
        ANSWER,
        /** An appeal against a refusal. */
        APPEAL;

        static Subject of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
