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

    /** The word of the contract for it. */
    default String word() {
        return switch (this) {
            case Covered covered -> "covers";
            case Exempted exempted -> "exempts";
            case Unverifiable unverifiable -> "unverified";
            case Differs differs -> "differs";
            case None none -> "none";
        };
    }

    /**
     * A verified authority covers it.
     *
     * @param quoted the authority, whose standing is known
     */
    record Covered(Quoted quoted) implements Coverage {}

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
     * @param quoted the authority
     * @param why the reason
     */
    record Unverifiable(Quoted quoted, Reason why) implements Coverage {}

    /**
     * A real authority is quoted that is for something else.
     *
     * @param quoted the authority
     * @param differences each difference
     */
    record Differs(Quoted quoted, List<Reason> differences) implements Coverage {
        /** Takes a copy. */
        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /**
     * None is quoted that could count, or none is needed.
     *
     * @param beside why those that are quoted do not count
     */
    record None(List<Reason> beside) implements Coverage {
        /** Takes a copy. */
        public None {
            beside = List.copyOf(beside);
        }

        /** Nothing is quoted at all. */
        public None() {
            this(List.of());
        }
    }

    /** The authority that covers, where one does. */
    default Optional<LicenceStanding> covering() {
        return this instanceof Covered covered ? covered.quoted().standing() : Optional.empty();
    }

    /** Whether an authority covers it that was given for certain goods. */
    default boolean isByName() {
        return covering().flatMap(standing -> standing.entries().limit()).isPresent();
    }

    /** The authority that is quoted, where one is that could count. */
    default Optional<Quoted> named() {
        return switch (this) {
            case Covered(Quoted quoted) -> Optional.of(quoted);
            case Unverifiable(Quoted quoted, Reason why) -> Optional.of(quoted);
            case Differs(Quoted quoted, List<Reason> differences) -> Optional.of(quoted);
            case Exempted exempted -> Optional.empty();
            case None none -> Optional.empty();
        };
    }
}
