package org.tidewaiter.engine.decision;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.law.Authority;

/** Whether an authority covers a determination. */
public sealed interface Coverage {

    /** What follows for a determination that needs an authority. */
    default Disposition disposition() {
        return switch (this) {
            case Covered covered -> Disposition.RELEASE;
            case Exempted exempted -> Disposition.RELEASE;
            case Unverifiable unverifiable -> Disposition.HOLD;
            case Differs differs -> Disposition.STOP;
            case None none -> Disposition.STOP;
        };
    }

    /**
     * A verified authority covers it.
     *
     * @param standing the authority
     */
    record Covered(LicenceStanding standing) implements Coverage {}

    /**
     * An exception of the law lifts the need.
     *
     * @param number how it is quoted
     * @param kind kind of authority
     */
    record Exempted(String number, Authority.Kind kind) implements Coverage {}

    /**
     * An authority is quoted, and whether it is real, valid or sufficient could not be told.
     *
     * @param number as quoted
     * @param why the reason
     */
    record Unverifiable(String number, Reason why) implements Coverage {}

    /**
     * A real authority is quoted that is for something else.
     *
     * @param standing the authority
     * @param differences each difference
     */
    record Differs(LicenceStanding standing, List<Reason> differences) implements Coverage {
        /** Takes a copy. */
        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /** None is quoted, or none is needed. */
    record None() implements Coverage {}

    /** The authority that covers, where one does. */
    default Optional<LicenceStanding> covering() {
        return this instanceof Covered covered ? Optional.of(covered.standing()) : Optional.empty();
    }
}
