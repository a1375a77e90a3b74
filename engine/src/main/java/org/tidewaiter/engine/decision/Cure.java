package org.tidewaiter.engine.decision;

import org.tidewaiter.engine.Reason;

/**
 * A change that turns the result, proved by deciding again.
 *
 * @param kind whether it is lawful
 * @param text what to change
 * @param leadsTo the disposition that the changed consignment would have
 */
public record Cure(Kind kind, Reason text, Disposition leadsTo) {

    /** Whether a change is a lawful way or a way around the law. */
    public enum Kind {
        /** A lawful way. */
        LAWFUL,
        /** A change by which the rule would be missed; shown to authorities only. */
        CIRCUMVENTION
    }
}
