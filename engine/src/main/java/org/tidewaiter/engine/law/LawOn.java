package org.tidewaiter.engine.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The law on a day.
 *
 * @param law the law
 * @param date the day
 */
public record LawOn(Law law, LocalDate date) {

    /** What an item is that rests on several provisions, on one day; the first that holds for any of them. */
    public enum State {
        /** It operates. */
        IN_FORCE,
        /** Whether it operates is not confirmed. */
        UNCONFIRMED,
        /** It exists and does not operate. */
        SUSPENDED,
        /** It will operate later. */
        NOT_YET,
        /** It operates no longer. */
        ENDED
    }

    /** The state of what rests on {@code bases}; what rests on nothing operates. */
    public State state(List<Basis> bases) {
        State best = bases.isEmpty() ? State.IN_FORCE : State.ENDED;
        for (Basis basis : bases) {
            State state = state(standing(basis));
            best = state.compareTo(best) < 0 ? state : best;
        }
        return best;
    }

    /** The provisions among {@code bases} that carry the item, as far as is known. */
    public List<Basis> carrying(List<Basis> bases) {
        return bases.stream()
                .filter(basis -> state(standing(basis)).compareTo(State.UNCONFIRMED) <= 0)
                .toList();
    }

    /** The state of one provision. */
    public Standing standing(Basis basis) {
        return basis.standing(law.instrument(basis.instrument()), date);
    }

    private static State state(Standing standing) {
        return switch (standing) {
            case Standing.InForce inForce -> State.IN_FORCE;
            case Standing.Unconfirmed unconfirmed -> State.UNCONFIRMED;
            case Standing.Undated undated -> State.UNCONFIRMED;
            case Standing.Suspended suspended -> State.SUSPENDED;
            case Standing.NotYet notYet -> State.NOT_YET;
            case Standing.Ended ended -> State.ENDED;
        };
    }
}
