package org.tidewaiter.rulebook.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Who may not have a licence of some types, because of a penalty.
 *
 * @param id stable
 * @param types words of the types of licence
 * @param penalties words of the kinds of penalty
 * @param years for how many years from the penalty; empty: for good
 * @param support on what it rests
 */
public record Bar(String id, Set<String> types, Set<String> penalties, Optional<Integer> years, Support support) {

    /** Takes copies. */
    public Bar {
        types = Set.copyOf(types);
        penalties = Set.copyOf(penalties);
    }

    /** Whether a penalty of this kind, imposed on a day, bars from a licence of this type on another day. */
    public boolean holds(String type, String penalty, LocalDate imposed, LocalDate day) {
        return types.contains(type)
                && penalties.contains(penalty)
                && !imposed.isAfter(day)
                && years.filter(most -> !day.isBefore(imposed.plusYears(most))).isEmpty();
    }
}
