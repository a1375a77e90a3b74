package org.tidewaiter.engine.law;

import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.Text;

/**
 * Why the law of a jurisdiction reaches a movement at all.
 *
 * @param id stable id
 * @param lists lists that apply under it
 * @param when the movements it reaches
 * @param reach how far
 * @param title in own words
 * @param basis provisions it rests on
 */
public record Claim(String id, Set<String> lists, Condition when, Reach reach, Text title, List<Basis> basis) {

    /** Takes copies. */
    public Claim {
        lists = Set.copyOf(lists);
        basis = List.copyOf(basis);
    }

    /** How far a claim reaches. */
    public enum Reach {
        /** A matching entry needs what the entry says. */
        FULL,
        /** Only rules that name the claim have an effect. */
        RULES_ONLY,
        /** What a matching entry needs is not known. */
        UNCONFIRMED,
        /** No control; the claim says so. */
        NONE
    }
}
